import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { LanguageWords } from './language-words.ts';
import { vi } from './vi.ts';

const byLanguage = new Map<string, LanguageWords>(Object.entries({ de, en, es, fr, vi }));

/** The word lists for a language tag's language; `null` where we have none. */
export function wordsIn(languageTag: string): LanguageWords | null {
  return byLanguage.get(languageTag.split('-')[0] ?? '') ?? null;
}
