import { Hono } from 'hono';
import { buildManifest } from '../build-manifest.ts';
import { answerCached } from '../http/answer-cached.ts';
import { pageHeaders } from '../http/page-headers.ts';
import { CataloguePage } from '../pages/catalogue-page.tsx';
import { renderDocument } from '../pages/document.ts';
import type { PackShelf } from '../shelf/pack-shelf.ts';

export function catalogueRoutes(shelf: PackShelf): Hono {
  return new Hono().get('/', async (c) => {
    const body = renderDocument({
      language: 'en',
      title: 'Readback: key points and quizzes on news articles',
      description: 'What a news article says, whose voice each point is, and a quiz that teaches.',
      canonical: new URL('/', c.req.url).href,
      isIndexed: true,
      body: <CataloguePage entries={await shelf.catalogue()} />,
    });
    return answerCached(c, { body: () => body, version: buildManifest.version, headers: htmlHeaders });
  });
}

const htmlHeaders = { ...pageHeaders(), 'Content-Type': 'text/html; charset=utf-8' };
