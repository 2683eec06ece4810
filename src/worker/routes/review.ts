import { type Context, Hono } from 'hono';
import { accepts } from 'hono/accepts';
import { lookUpLanguage } from '../../pack/index.ts';
import { type Language, languages } from '../../widget/index.ts';
import { buildManifest } from '../build-manifest.ts';
import { pageHeaders } from '../http/page-headers.ts';
import { answerReady, readyAnswer } from '../http/ready-answer.ts';
import { renderReviewPage } from '../pages/review-page.tsx';

export function reviewRoutes(): Hono {
  return new Hono().get('/review', (c) => {
    const language = lookUpLanguage(c.req.query('lang') ?? '', languages) ?? readersLanguage(c);
    const headers = { ...pageHeaders({ sheet: 'review' }), Vary: 'Accept-Language' };
    return answerReady(c, readyAnswer(renderReviewPage(language), `${buildManifest.version}-${language}`, headers));
  });
}

/** The first that the interface speaks of the languages that the reader's browser prefers; else English. */
function readersLanguage(c: Context): Language {
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
