import { foldText } from '../../pack/index.ts';
import type { CatalogueEntry } from '../shelf/pack-shelf.ts';

/** Longer than any title; what comes after it is not looked for. */
const MAX_QUERY_CHARACTERS = 100;

/** The entries that hold every word of the query somewhere; case and accents are forgiven. */
export function searchCatalogue(entries: readonly CatalogueEntry[], query: string): readonly CatalogueEntry[] {
  const words = foldText(query.slice(0, MAX_QUERY_CHARACTERS))
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');
  return words.length === 0
    ? entries
    : entries.filter((entry) => words.every((word) => searchableText(entry).includes(word)));
}

/** Folded once for each entry: of ten thousand, that takes longer than looking through them. */
const folded = new WeakMap<CatalogueEntry, string>();

function searchableText(entry: CatalogueEntry): string {
  const known = folded.get(entry);
  if (known !== undefined) return known;
  const { title, publisher, authors } = entry.article;
  const text = foldText([entry.title, entry.summary, title, publisher, ...authors, entry.id].join('\n'));
  folded.set(entry, text);
  return text;
}
