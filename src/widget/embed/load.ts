import { lookUpLanguage, type Pack } from '../../pack/index.ts';
import { languages } from '../messages/languages.ts';
import type { WidgetEvent } from '../widget-event.ts';

/** Written by the build: the address of the script that shows a widget in a frame. */
declare const FRAME_SCRIPT: string;

/** Written by the build: the folder of the scripts that speak a language, `/<language>/` below it. */
declare const SPEAKING_SCRIPTS: string;

export type Reason = Extract<WidgetEvent, { name: 'readback-error' }>['detail']['reason'];

/** Why a widget cannot be shown: the reason is the error's cause, the message is for the console. */
function fail(reason: Reason, message: string): never {
  throw new Error(message, { cause: reason });
}

/** Our own origin, wherever the page is. */
export const origin = new URL(import.meta.url).origin;

type WidgetScript = typeof import('../entries/element.tsx');

/** The widget's code that came with the loader, by the language that it speaks: see entries/embed-whole.ts. */
export const atHand = new Map<string, WidgetScript>();

/**
 * The widget's code, in the first of the languages that it speaks: once for any number of widgets.
 */
export async function loadWidget(wanted: readonly string[]): Promise<WidgetScript> {
  const spoken = wanted.map((language) => lookUpLanguage(language, languages)).find(Boolean) ?? languages[0];
  return atHand.get(spoken) ?? import(/* @vite-ignore */ `${origin}${SPEAKING_SCRIPTS}/${spoken}/element.js`);
}

/** What shows a widget in a frame; only a page that asks for one fetches it. */
export function loadFrame(): Promise<typeof import('../entries/frame.ts')> {
  return import(/* @vite-ignore */ origin + FRAME_SCRIPT);
}

const packs = new Map<string, Promise<Pack>>();

/** The pack, fetched once for all widgets that show it; a failure is forgotten, so that a later try may succeed. */
export function fetchPack(id: string, language: string | null): Promise<Pack> {
  const address = `${origin}/api/v1/packs/${encodeURIComponent(id)}${language ? `?lang=${encodeURIComponent(language)}` : ''}`;
  let pack = packs.get(address);
  if (!pack) {
    pack = fetchFrom(address, id);
    packs.set(address, pack);
    pack.catch(() => packs.delete(address));
  }
  return pack;
}

async function fetchFrom(address: string, id: string): Promise<Pack> {
  // As a page that preloads it asks for it: another origin gets no credentials, and our own has none.
  const response = await fetch(address);
  if (response.status === 404 || !id) fail('not-found', `there is no pack “${id}”.`);
  if (!response.ok) fail('network', `${address} answered ${response.status}.`);
  const pack: Pack | null = await response.json().catch(() => null);
  // Our own Worker validated it; this only tells its answer from some other server's.
  return pack?.format === 1 ? pack : fail('invalid', `${address} is no pack.`);
}
