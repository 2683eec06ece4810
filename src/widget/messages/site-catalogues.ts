import * as ar from './ar/site.ts';
import * as de from './de/site.ts';
import type { PrivacyMessages } from './en/privacy.ts';
import type { ProblemMessages } from './en/problem.ts';
import * as en from './en/site.ts';
import * as es from './es/site.ts';
import * as fr from './fr/site.ts';
import * as it from './it/site.ts';
import type { Language } from './languages.ts';
import * as pl from './pl/site.ts';
import * as pt from './pt/site.ts';
import * as tr from './tr/site.ts';
import * as uk from './uk/site.ts';
import * as vi from './vi/site.ts';
import * as zh from './zh/site.ts';

interface SiteCatalogue {
  privacyMessages: PrivacyMessages;
  problemMessages: ProblemMessages;
}

/** What pages of ours without a pack say; for the Worker alone. */
export const siteCatalogues: Record<Language, SiteCatalogue> = { en, vi, ar, es, fr, de, it, pt, pl, uk, tr, zh };
