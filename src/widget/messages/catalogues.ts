import * as ar from './ar/index.ts';
import * as de from './de/index.ts';
import * as en from './en/index.ts';
import type { LaterMessages } from './en/later.ts';
import type { PageMessages } from './en/page.ts';
import type { ReviewMessages } from './en/review.ts';
import type { Messages } from './en/widget.ts';
import * as es from './es/index.ts';
import * as fr from './fr/index.ts';
import * as it from './it/index.ts';
import type { Language } from './languages.ts';
import * as pl from './pl/index.ts';
import * as pt from './pt/index.ts';
import * as tr from './tr/index.ts';
import * as uk from './uk/index.ts';
import * as vi from './vi/index.ts';
import * as zh from './zh/index.ts';

interface Catalogue {
  messages: Messages;
  laterMessages: LaterMessages;
  pageMessages: PageMessages;
  reviewMessages: ReviewMessages;
}

/** Everything that is said in any language; for the Worker, which speaks them all. A browser gets the one it needs. */
export const catalogues: Record<Language, Catalogue> = { en, vi, ar, es, fr, de, it, pt, pl, uk, tr, zh };
