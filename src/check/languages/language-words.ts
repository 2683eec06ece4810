/** The words of a language that rules look for, folded (`foldText`). */
export interface LanguageWords {
  /** “All of the above”, “none of these”, and the like. */
  allOrNone: readonly string[];
  /** Single words that turn a sentence round. */
  negatives: readonly string[];
  /** How many, in words, by the number; a prompt may always use digits. */
  counts: Readonly<Record<number, readonly string[]>>;
  /** Words that carry no content. */
  stopWords: ReadonlySet<string>;
}
