import nlp from 'compromise';

/** One word of a sentence, with what the library takes it for. */
export interface Word {
  text: string;
  /** Marks and spaces before and after. */
  pre: string;
  post: string;
  tags: readonly string[];
}

/** The words of an English sentence. */
export function wordsOfSentence(sentence: string): Word[] {
  const sentences: { terms: Word[] }[] = nlp(sentence).json({ terms: { text: true, tags: true } });
  // A contraction is two terms, the second of which has no text of its own.
  return sentences.flatMap(({ terms }) => terms).filter(({ text }) => text !== '');
}
