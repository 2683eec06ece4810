import { Hono } from 'hono';
import type { PackId } from '../../pack/index.ts';
import { buildManifest } from '../build-manifest.ts';
import { pageHeaders } from '../http/page-headers.ts';
import { answerReady, readyAnswer } from '../http/ready-answer.ts';
import { readArticleText } from '../pages/article-text.ts';
import { DemoPage } from '../pages/demo-page.tsx';
import { renderDocument } from '../pages/document.ts';
import type { PackShelf } from '../shelf/pack-shelf.ts';

const MADE_UP = 'harbour-ferry' as PackId;
const SHIPPED = 'russia-ceasefire-demands' as PackId;

export function demoRoutes(shelf: PackShelf): Hono {
  return new Hono().get('/demo', async (c) => {
    const text = await shelf.article(MADE_UP);
    if (text === null) throw new Error(`Inconsistent: the article of ${MADE_UP} is not on the shelf`);
    const body = renderDocument({
      language: 'en',
      title: 'Harbour Gazette (made up): Why the night ferry stops in May',
      body: <DemoPage blocks={readArticleText(text)} packId={MADE_UP} shippedId={SHIPPED} />,
      script: '/embed.js',
      sheet: 'demo',
    });
    return answerReady(c, readyAnswer(body, buildManifest.version, pageHeaders({ sheet: 'demo' })));
  });
}
