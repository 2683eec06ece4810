import type { Pack } from '../../pack/index.ts';

/** What an address needs of a pack. */
export type PackName = Pick<Pack, 'id' | 'language' | 'languages'>;

/** Whether the pack is in another language than its original, which is the first of those that the build lists. */
export function isTranslation({ language, languages = [language] }: PackName): boolean {
  return languages[0] !== language;
}

/** The address of something beside a pack’s reading page, in the pack’s language. */
export function besidePack(pack: PackName, path: string, query: Record<string, string> = {}): string {
  const parameters = new URLSearchParams({ ...query, ...(isTranslation(pack) && { lang: pack.language }) });
  return `/a/${pack.id}${path}${parameters.size > 0 ? `?${parameters}` : ''}`;
}
