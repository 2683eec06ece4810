import { lookUpLanguage, type PackId } from '../../pack/index.ts';
import type { ShelvedPack } from './pack-shelf.ts';

/** Reads what lies under a name; `null`: nothing does. */
type Read = (name: string) => Promise<ShelvedPack | null>;

/** The pack in the language where it can be had in it, else in its own: `<id>.<lang>` beside `<id>`. */
export async function findInLanguage(read: Read, id: PackId, language: string | null): Promise<ShelvedPack | null> {
  const own = await read(id);
  const found = language && lookUpLanguage(language, own?.pack.languages ?? []);
  return found && found !== own?.pack.language ? await read(`${id}.${found}`) : own;
}
