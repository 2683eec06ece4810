import type { Pack } from '../pack/index.ts';

export interface PlacedText {
  place: string;
  text: string;
}

/** Fields that hold ids, dates, addresses or names of kinds: nothing that an editor puts into words. */
const wordless = new Set([
  '$schema',
  'id',
  'kind',
  'language',
  'languages',
  'voice',
  'status',
  'date',
  'url',
  'contact',
  'pairs',
  'publishedOn',
  'updatedOn',
]);

/** Facts about the article, and its own words: not the pack's. */
const ofTheArticle = new Set(['article', 'evidence']);

/** Ids that stand where elsewhere a text or an object stands. */
const reference = /^(?:questions|timeline)\[\d+\]\.(?:points\[\d+\]|items\[\d+\]\.heading)$/;

/** Every text of the pack that an editor wrote, with its JSON place. */
export function packTexts(pack: Pack): PlacedText[] {
  return textsIn(pack, '');
}

function textsIn(value: unknown, place: string): PlacedText[] {
  if (typeof value === 'string') return reference.test(place) ? [] : [{ place, text: value }];
  if (Array.isArray(value)) return value.flatMap((entry, index) => textsIn(entry, `${place}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) =>
    wordless.has(key) || ofTheArticle.has(key) ? [] : textsIn(entry, place === '' ? key : `${place}.${key}`),
  );
}
