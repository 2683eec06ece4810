import { ar } from './ar.ts';
import { en } from './en.ts';
import type { NameWords } from './name-words.ts';

/** One file for each language; `en` stands in for those that have none. */
const wordsByLanguage: Record<string, NameWords> = { en, ar };

export function wordsFor(language: string): NameWords {
  const [base = ''] = language.toLowerCase().split('-');
  return Object.hasOwn(wordsByLanguage, base) ? (wordsByLanguage[base] as NameWords) : en;
}
