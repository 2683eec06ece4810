import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { lookUpLanguage } from '../../pack/index.ts';

/** Of the languages that are spoken: the one that `?lang=` asks for, else the reader's browser's first; else the first. */
export function readersLanguage<Spoken extends string>(c: Context, spoken: readonly [Spoken, ...Spoken[]]): Spoken {
  const asked = lookUpLanguage(c.req.query('lang') ?? '', spoken);
  if (asked) return asked;
  const preferred = accepts(c, {
    header: 'Accept-Language',
    supports: [...spoken],
    default: spoken[0],
    match: (wanted, { default: fallback }) => {
      const byWeight = wanted.filter(({ q }) => q > 0).sort((a, b) => b.q - a.q);
      return byWeight.map(({ type }) => lookUpLanguage(type, spoken)).find((found) => found !== null) ?? fallback;
    },
  });
  return lookUpLanguage(preferred, spoken) ?? spoken[0];
}
