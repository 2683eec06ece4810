import type { Context } from 'hono';
import { lookUpLanguage } from '../../pack/index.ts';
import { languages, siteCatalogues } from '../../widget/index.ts';
import { buildManifest } from '../build-manifest.ts';
import { renderDocument } from '../pages/document.ts';
import { MissingPage } from '../pages/missing-page.tsx';
import { pageHeaders } from './page-headers.ts';
import { describeProblem, type Problem, problemStatus, problemType, retrySeconds } from './problem.ts';
import { readersLanguage } from './readers-language.ts';

/** An API gets the problem as RFC 9457 has it, everybody else a page in plain words of their language, with a way on. */
export function answerProblem(c: Context, problem: Problem): Response {
  const status = problemStatus(problem);
  if (problem.kind === 'method-not-allowed') c.header('Allow', problem.allow.join(', '));
  const retry = retrySeconds(problem);
  if (retry !== null) c.header('Retry-After', String(retry));
  c.header('Cache-Control', 'no-store');

  if (isForMachines(c.req.path)) {
    const { kind, ...members } = problem;
    const { title, detail } = describeProblem(problem);
    const body = JSON.stringify({ type: problemType(kind), title, status, detail, ...members });
    return c.body(body, status, { 'Content-Type': 'application/problem+json' });
  }
  const asked = lookUpLanguage(c.req.query('lang') ?? '', languages);
  const language = readersLanguage(c);
  const isFramed = c.req.path.startsWith('/embed/');
  const said = describeProblem(problem, siteCatalogues[language].problemMessages);
  const near = problem.kind === 'pack-not-found' ? problem.near : [];
  const page = renderDocument({
    language,
    title: said.title,
    body: <MissingPage {...said} near={near} isFramed={isFramed} language={language} asked={asked} />,
    // It tells the page around the frame that there is nothing to show.
    ...(isFramed && { inlineScript: buildManifest.pageScripts[language] }),
  });
  return c.html(page, status, pageHeaders(isFramed ? { framedBy: '*', pageScript: language } : {}));
}

function isForMachines(path: string): boolean {
  return path.startsWith('/api/') || path === '/oembed' || path === '/healthz';
}
