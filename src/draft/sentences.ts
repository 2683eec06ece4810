import nlp from 'compromise/one';
import type { TextRange } from '../pack/index.ts';

/** Where the sentences of a paragraph stand in it. */
export function sentencesOf(paragraph: string, language: string): TextRange[] {
  // The library knows English abbreviations; what Unicode knows of sentences, every language shares.
  const starts = isEnglish(language)
    ? nlp(paragraph)
        .json({ offset: true })
        .map(({ offset }: { offset: { start: number } }) => offset.start)
    : [...new Intl.Segmenter(localeOf(language), { granularity: 'sentence' }).segment(paragraph)].map(
        ({ index }) => index,
      );
  return starts.map((start: number, index: number) => ({ start, end: starts[index + 1] ?? paragraph.length }));
}

/** The language alone: a tag that a pack may have can still be one that `Intl` refuses. */
export function localeOf(languageTag: string): string {
  return languageTag.split('-')[0] ?? 'en';
}

export function isEnglish(language: string): boolean {
  return language === 'en' || language.startsWith('en-');
}
