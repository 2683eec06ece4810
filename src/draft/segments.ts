import { UNSPACED } from '../pack/index.ts';

interface Segment {
  index: number;
  segment: string;
}

/** The words or the sentences of a text, as Unicode has them. */
export function segmentsOf(text: string, language: string, granularity: 'word' | 'sentence'): Segment[] {
  // Firefox has it from 125 on.
  if (!('Segmenter' in Intl)) {
    return [...text.matchAll(plainer[granularity])].map(({ index, 0: segment }) => ({ index, segment }));
  }
  const segments = [...new Intl.Segmenter(localeOf(language), { granularity }).segment(text)];
  return granularity === 'word' ? segments.filter(({ isWordLike }) => isWordLike) : segments;
}

/** A letter without spaces around it is a word; a sentence ends where a space follows its end mark, or with `。`. */
const plainer = {
  word: new RegExp(
    `${UNSPACED}\\p{M}*|(?:(?!${UNSPACED})[\\p{L}\\p{N}\\p{M}]|(?<=\\p{L})['’](?=\\p{L})|(?<=\\p{N})[.,](?=\\p{N}))+`,
    'gu',
  ),
  sentence: /\S[\s\S]*?(?:[.!?…]["”’»)\]]*(?=\s|$)|[。！？]["”’」』）]*|$)/gu,
};

/** The language alone: a tag that a pack may have can still be one that `Intl` refuses. */
function localeOf(languageTag: string): string {
  return languageTag.split('-')[0] ?? 'en';
}
