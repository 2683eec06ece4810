import type { Flaw } from '../finding.ts';
import type { Subject } from '../subject.ts';

/** The file is named by the pack's id, a translation by its id and language, and stands beside its original. */
export function bearsItsName({ pack: { id, language }, name, original }: Subject): Flaw[] {
  if (name === null || name === id) return [];
  if (name !== `${id}.${language}`) {
    const remedy = `Name the file ${id}.json, or ${id}.${language}.json if it is a translation; or change the id.`;
    return [{ place: 'id', found: `"${id}", language "${language}", in a file named ${name}.json`, remedy }];
  }
  if (original === null) {
    const remedy = `Put the original, ${id}.json, beside it.`;
    return [{ place: 'language', found: 'a translation without its original', remedy }];
  }
  if (original.language === language) {
    const remedy = 'Give the translation another language than its original.';
    return [{ place: 'language', found: `"${language}", the language of the original`, remedy }];
  }
  return [];
}
