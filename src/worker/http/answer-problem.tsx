import type { Context } from 'hono';
import { buildManifest } from '../build-manifest.ts';
import { renderDocument } from '../pages/document.ts';
import { MissingPage } from '../pages/missing-page.tsx';
import { pageHeaders } from './page-headers.ts';
import { describeProblem, type Problem, problemStatus, problemType, retrySeconds } from './problem.ts';

/** An API gets the problem as RFC 9457 has it, everybody else a page in plain words with a way on. */
export function answerProblem(c: Context, problem: Problem): Response {
  const status = problemStatus(problem);
  const { title, detail } = describeProblem(problem);
  if (problem.kind === 'method-not-allowed') c.header('Allow', problem.allow.join(', '));
  const retry = retrySeconds(problem);
  if (retry !== null) c.header('Retry-After', String(retry));
  c.header('Cache-Control', 'no-store');

  if (isForMachines(c.req.path)) {
    const { kind, ...members } = problem;
    const body = JSON.stringify({ type: problemType(kind), title, status, detail, ...members });
    return c.body(body, status, { 'Content-Type': 'application/problem+json' });
  }
  const near = problem.kind === 'pack-not-found' ? problem.near : [];
  const isFramed = c.req.path.startsWith('/embed/');
  const page = renderDocument({
    language: 'en',
    title,
    body: <MissingPage title={title} detail={detail} near={near} isFramed={isFramed} />,
    // It tells the page around the frame that there is nothing to show.
    ...(isFramed && { inlineScript: buildManifest.pageScripts.en }),
  });
  return c.html(page, status, pageHeaders(isFramed ? { framedBy: '*', pageScript: 'en' } : {}));
}

function isForMachines(path: string): boolean {
  return path.startsWith('/api/') || path === '/oembed' || path === '/healthz';
}
