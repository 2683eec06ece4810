const LONG_WORD_LETTERS = 6;

/**
 * LIX (Björnsson 1968): words per sentence, plus the percentage of words of more than six letters. The higher, the harder;
 * 0 where there are no words. Only for scripts with spaces between words.
 */
export function readability(texts: readonly string[]): number {
  const words = texts.flatMap((text) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
  if (words.length === 0) return 0;
  const sentences = texts.reduce((sum, text) => sum + countSentences(text), 0);
  const long = words.filter((word) => [...word].length > LONG_WORD_LETTERS).length;
  return words.length / sentences + (100 * long) / words.length;
}

/** At least one; an end within a text counts where a capital follows. */
function countSentences(text: string): number {
  return 1 + (text.trim().match(/[.!?…؟][\p{Pf}\p{Pe}"']*\s+(?=\p{Pi}?\p{Lu})/gu) ?? []).length;
}
