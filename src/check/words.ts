import { foldText, UNSPACED } from '../pack/index.ts';

// A mark of vowel or tone is part of its letter, in whichever script.
const word = new RegExp(`(?!\\p{M})${UNSPACED}\\p{M}*|(?:(?!${UNSPACED})[\\p{L}\\p{N}\\p{M}])+`, 'gu');

/** The words of a text, folded. A letter of a script without spaces between words counts as a word. */
export function wordsOf(text: string): string[] {
  return foldText(text).match(word) ?? [];
}

/** The folded words with one space around each, so that whole words are found in whole words. */
export function spacedWords(text: string): string {
  return ` ${wordsOf(text).join(' ')} `;
}

/** Every `length` words in a row, one space between them. */
export function wordRuns(words: readonly string[], length: number): string[] {
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, start) => words.slice(start, start + length).join(' '));
}

const unspacedLetter = new RegExp(UNSPACED, 'u');

/** Whether most of the text is in a script that puts spaces between words. */
export function isSpaced(text: string): boolean {
  const words = wordsOf(text);
  return words.filter((each) => unspacedLetter.test(each)).length * 2 <= words.length;
}
