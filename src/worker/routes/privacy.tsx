import { Hono } from 'hono';
import { buildManifest } from '../build-manifest.ts';
import { pageHeaders } from '../http/page-headers.ts';
import { answerReady, readyAnswer } from '../http/ready-answer.ts';
import { renderDocument } from '../pages/document.ts';
import { PrivacyPage } from '../pages/privacy-page.tsx';

export function privacyRoutes(): Hono {
  return new Hono().get('/privacy', (c) => {
    const body = renderDocument({
      language: 'en',
      title: 'What is kept',
      description: 'What Readback keeps when you read or answer, where and how long.',
      canonical: new URL('/privacy', c.req.url).href,
      isIndexed: true,
      body: <PrivacyPage />,
    });
    return answerReady(c, readyAnswer(body, buildManifest.version, pageHeaders()));
  });
}
