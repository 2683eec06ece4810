import type { Theme } from '../../widget/index.ts';

const themes: readonly Theme[] = ['auto', 'light', 'dark'];

/** The theme that a query asks for; `auto` where it asks for none that there is. */
export function readTheme(given: string | null | undefined): Theme {
  return themes.find((theme) => theme === given) ?? 'auto';
}
