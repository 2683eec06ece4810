import { lookUpLanguage } from '../../pack/index.ts';
import { languages } from '../messages/languages.ts';
import type { View } from '../widget.tsx';

export interface Snippet {
  /** Where the Worker is, without a slash at the end. */
  origin: string;
  packId: string;
  view: View;
  /** What the widget needs at first, so that nothing moves when it comes. */
  heightPx: number;
  /**
   * The pack's language, for a widget near the top of its page: loader, widget and pack are then asked for with the page, at
   * once. Absent: nothing but the loader is, until a reader comes near.
   */
  atOnceIn?: string | undefined;
}

/** The lines that a site pastes. Ids, languages and numbers alone vary in it, so there is nothing to escape. */
export function embedSnippet({ origin, packId, view, heightPx, atOnceIn }: Snippet): string {
  const ofView = view === 'all' ? '' : ` view="${view}"`;
  // What is preloaded must be what the widget asks for, whatever language the page says.
  const ofLanguage = atOnceIn ? ` lang="${atOnceIn}"` : '';
  const preload = atOnceIn
    ? `<link rel="preload" as="fetch" crossorigin href="${origin}${packAddress(packId, atOnceIn)}">\n`
    : '';
  const script = atOnceIn ? wholeScript(atOnceIn) : '/embed.js';
  return `${preload}<script type="module" async src="${origin}${script}"></script>
<readback-widget pack="${packId}"${ofView}${ofLanguage} style="display:block;min-height:${heightPx}px">
  <a href="${origin}/a/${packId}">Key points and a quiz on this article</a>
</readback-widget>`;
}

/** The address of the loader and the widget as one script, in the language or, where it is not spoken, the first that is. */
export function wholeScript(language: string): string {
  return `/embed.${lookUpLanguage(language, languages) ?? languages[0]}.js`;
}

/** The pack's address below our origin, as a widget in that language asks for it: to the letter, or a preload is in vain. */
export function packAddress(packId: string, language: string): string {
  return `/api/v1/packs/${packId}?lang=${language}`;
}
