import { Hono } from 'hono';
import { buildManifest } from '../build-manifest.ts';
import { pageHeaders } from '../http/page-headers.ts';
import { readersLanguage } from '../http/readers-language.ts';
import { answerReady, readyAnswer } from '../http/ready-answer.ts';
import { renderReviewPage } from '../pages/review-page.tsx';

export function reviewRoutes(): Hono {
  return new Hono().get('/review', (c) => {
    const language = readersLanguage(c);
    const headers = { ...pageHeaders({ sheet: 'review' }), Vary: 'Accept-Language' };
    return answerReady(c, readyAnswer(renderReviewPage(language), `${buildManifest.version}-${language}`, headers));
  });
}
