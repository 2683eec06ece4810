import type { Pack } from '../../pack/index.ts';

/** What an address needs of a pack. */
export type PackName = Pick<Pack, 'id' | 'language' | 'languages'>;

/** The address of something beside a pack’s reading page, in the pack’s language. */
export function besidePack(pack: PackName, path: string, query: Record<string, string> = {}): string {
  const isTranslated = pack.languages !== undefined && pack.languages[0] !== pack.language;
  const parameters = new URLSearchParams({ ...query, ...(isTranslated && { lang: pack.language }) });
  return `/a/${pack.id}${path}${parameters.size > 0 ? `?${parameters}` : ''}`;
}
