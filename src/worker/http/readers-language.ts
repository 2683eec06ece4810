import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { lookUpLanguage } from '../../pack/index.ts';
import { type Language, languages } from '../../widget/index.ts';

/** Of the interface's languages: the one that `?lang=` asks for, else the reader's browser's first; else the first. */
export function readersLanguage(c: Context): Language {
  const asked = lookUpLanguage(c.req.query('lang') ?? '', languages);
  if (asked) return asked;
  const preferred = accepts(c, {
    header: 'Accept-Language',
    supports: [...languages],
    default: languages[0],
    match: (wanted, { default: fallback }) => {
      const byWeight = wanted.filter(({ q }) => q > 0).sort((a, b) => b.q - a.q);
      return byWeight.map(({ type }) => lookUpLanguage(type, languages)).find((found) => found !== null) ?? fallback;
    },
  });
  return lookUpLanguage(preferred, languages) ?? languages[0];
}
