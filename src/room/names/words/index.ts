import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { NameWords } from './name-words.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

/** One file for each language; `en` stands in for those that have none. */
const wordsByLanguage: Record<string, NameWords> = { en, vi, ar, es, fr, de, it, pt, pl, uk, tr, zh };

export function wordsFor(language: string): NameWords {
  const [base = ''] = language.toLowerCase().split('-');
  return Object.hasOwn(wordsByLanguage, base) ? (wordsByLanguage[base] as NameWords) : en;
}
