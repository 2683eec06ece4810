import { Hono } from 'hono';
import type { PackId } from '../../pack/index.ts';
import { packAddress, wholeScript } from '../../widget/index.ts';
import { buildManifest } from '../build-manifest.ts';
import { answerProblem } from '../http/answer-problem.tsx';
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
    // A publisher’s own content may do without what the demo shows.
    if (text === null) return answerProblem(c, { kind: 'not-found' });
    const body = renderDocument({
      language: 'en',
      title: 'Harbour Gazette (made up): Why the night ferry stops in May',
      body: <DemoPage blocks={readArticleText(text)} packId={MADE_UP} shippedId={SHIPPED} />,
      // Loader, widget and pack are asked for with the page: the widget stands near its top.
      script: wholeScript('en'),
      preloads: [packAddress(MADE_UP, 'en')],
      sheet: 'demo',
    });
    return answerReady(c, readyAnswer(body, buildManifest.version, pageHeaders({ sheet: 'demo', frames: "'self'" })));
  });
}
