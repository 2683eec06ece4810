import nlp from 'compromise/one';
import type { TextRange } from '../pack/index.ts';
import { segmentsOf } from './segments.ts';

/** Where the sentences of a paragraph stand in it. */
export function sentencesOf(paragraph: string, language: string): TextRange[] {
  // The library knows English abbreviations; what Unicode knows of sentences, every language shares.
  const starts = isEnglish(language)
    ? nlp(paragraph)
        .json({ offset: true })
        .map(({ offset }: { offset: { start: number } }) => offset.start)
    : segmentsOf(paragraph, language, 'sentence').map(({ index }) => index);
  return starts.map((start: number, index: number) => ({ start, end: starts[index + 1] ?? paragraph.length }));
}

export function isEnglish(language: string): boolean {
  return language === 'en' || language.startsWith('en-');
}
