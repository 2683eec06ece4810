import { words as ar } from './ar.ts';
import { words as de } from './de.ts';
import { words as en } from './en.ts';
import { words as es } from './es.ts';
import { words as fr } from './fr.ts';
import { words as it } from './it.ts';
import { words as pl } from './pl.ts';
import { words as pt } from './pt.ts';
import { words as tr } from './tr.ts';
import { words as uk } from './uk.ts';
import { words as vi } from './vi.ts';
import { words as zh } from './zh.ts';

/** What only files and worksheets say, by language. */
export const ownWords = { en, vi, ar, es, fr, de, it, pt, pl, uk, tr, zh };
