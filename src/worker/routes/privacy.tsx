import { Hono } from 'hono';
import { siteCatalogues } from '../../widget/index.ts';
import { buildManifest } from '../build-manifest.ts';
import { pageHeaders } from '../http/page-headers.ts';
import { readersLanguage } from '../http/readers-language.ts';
import { answerReady, readyAnswer } from '../http/ready-answer.ts';
import { renderDocument } from '../pages/document.ts';
import { PrivacyPage } from '../pages/privacy-page.tsx';

export function privacyRoutes(): Hono {
  return new Hono().get('/privacy', (c) => {
    const language = readersLanguage(c);
    const { privacyMessages } = siteCatalogues[language];
    const body = renderDocument({
      language,
      title: privacyMessages.title,
      description: privacyMessages.lead,
      canonical: new URL(`/privacy?lang=${language}`, c.req.url).href,
      isIndexed: true,
      body: <PrivacyPage language={language} />,
    });
    const headers = { ...pageHeaders(), Vary: 'Accept-Language' };
    return answerReady(c, readyAnswer(body, `${buildManifest.version}-${language}`, headers));
  });
}
