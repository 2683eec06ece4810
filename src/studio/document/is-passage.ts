import { isSpaced, wordsOf } from '../../check/index.ts';

// More than an editor types for a beginning; without spaces, `wordsOf` counts letters.
const FEWEST_WORDS = 8;
const FEWEST_LETTERS = 12;

/** Whether what was pasted is a passage, and not its beginning alone. */
export function isPassage(pasted: string): boolean {
  return wordsOf(pasted).length >= (isSpaced(pasted) ? FEWEST_WORDS : FEWEST_LETTERS);
}
