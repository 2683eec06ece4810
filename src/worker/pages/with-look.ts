import type { Pack } from '../../pack/index.ts';
import type { Language, Theme, View } from '../../widget/index.ts';
import { isTranslation } from './beside-pack.ts';

interface Look {
  view?: View;
  theme?: Theme;
  lang: string | null;
}

/** An address that asks for this look; what goes without saying is left out. */
export function withLook(address: string, { view = 'all', theme = 'auto', lang }: Look): string {
  const query = new URLSearchParams({
    ...(view !== 'all' && { view }),
    ...(theme !== 'auto' && { theme }),
    ...(lang && { lang }),
  });
  return query.size > 0 ? `${address}?${query}` : address;
}

/** What `lang` has to be so that the pack is shown again as it is: a translation, or its own with words around it in what was asked for. */
export function languageShown(pack: Pack, asked: Language | null): string | null {
  return isTranslation(pack) ? pack.language : asked;
}
