import { Hono } from 'hono';
import { buildManifest } from '../build-manifest.ts';
import { pageHeaders } from '../http/page-headers.ts';
import { answerReady, readyAnswer } from '../http/ready-answer.ts';
import { renderStudioPage } from '../pages/studio-page.tsx';

export function studioRoutes(): Hono {
  return new Hono().get('/studio', (c) => {
    const page = renderStudioPage(new URL('/studio', c.req.url).href);
    return answerReady(c, readyAnswer(page, buildManifest.version, pageHeaders({ sheet: 'studio' })));
  });
}
