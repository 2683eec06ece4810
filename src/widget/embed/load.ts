import type { Pack } from '../../pack/index.ts';
import type { WidgetEvent } from '../widget-event.ts';

/** Written by the build: the address of the widget's script. */
declare const ELEMENT_SCRIPT: string;

type Reason = Extract<WidgetEvent, { name: 'readback-error' }>['detail']['reason'];

/** Why a widget cannot be shown; the message is for the console. */
export class LoadError extends Error {
  readonly reason: Reason;

  constructor(reason: Reason, message: string) {
    super(message);
    this.reason = reason;
  }
}

/** Our own origin, wherever the page is. */
const origin = new URL(import.meta.url).origin;

/** The widget's code: once for any number of widgets. A browser remembers a failed import, and we do not retry it. */
export function loadWidget(): Promise<typeof import('../entries/element.tsx')> {
  return import(/* @vite-ignore */ origin + ELEMENT_SCRIPT).catch(() => {
    throw new LoadError('network', 'the widget’s script could not be loaded.');
  });
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
  const response = await fetch(address, { credentials: 'omit' }).catch(() => {
    throw new LoadError('network', `${address} could not be reached.`);
  });
  if (response.status === 404) throw new LoadError('not-found', `there is no pack “${id}”.`);
  if (!response.ok) throw new LoadError('network', `${address} answered ${response.status}.`);
  const pack: Pack | null = await response.json().catch(() => null);
  // Our own Worker validated it; this only tells its answer from some other server's.
  if (pack?.format !== 1) throw new LoadError('invalid', `${address} did not answer with a pack.`);
  return pack;
}
