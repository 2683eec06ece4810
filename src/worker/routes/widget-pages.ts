import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { keepOwnFields, type PageData, type Theme, type View } from '../../widget/index.ts';
import { BoundedCache } from '../bounded-cache.ts';
import { buildManifest } from '../build-manifest.ts';
import { answerCached } from '../http/answer-cached.ts';
import { answerProblem } from '../http/answer-problem.tsx';
import { pageHeaders } from '../http/page-headers.ts';
import { renderWidgetPage } from '../pages/widget-page.tsx';
import type { PackShelf, ShelvedPack } from '../shelf/pack-shelf.ts';
import { findPack } from './find-pack.ts';
import { readForm } from './read-form.ts';

const MAX_FORM_BYTES = 64 * 1024;
const MAX_PAGES_KEPT = 500;

/** The reading page and the frame: the same widget, with and without page furniture, shown and graded. */
export function widgetPageRoutes(shelf: PackShelf): Hono {
  const pages = new BoundedCache<string>(MAX_PAGES_KEPT);
  const limit = bodyLimit({
    maxSize: MAX_FORM_BYTES,
    onError: (c) => answerProblem(c, { kind: 'body-too-large', maxBytes: MAX_FORM_BYTES }),
  });

  async function show(c: Context, isFramed: boolean) {
    const found = await findPack(c, shelf);
    if (found instanceof Response) return found;
    const page = describePage(c, found, isFramed, null);
    const version = `${buildManifest.version}-${found.version}`;
    const key = JSON.stringify([version, page.canonical, page.data.formAction]);
    const body = () => pages.getOrMake(key, () => renderWidgetPage(page));
    return answerCached(c, { body, version, headers: headersFor(isFramed) });
  }

  async function grade(c: Context, isFramed: boolean) {
    const found = await findPack(c, shelf);
    if (found instanceof Response) return found;
    const posted = keepOwnFields(await readForm(c.req.raw), found.pack);
    const body = renderWidgetPage(describePage(c, found, isFramed, posted));
    return c.body(body, 200, { ...headersFor(isFramed), 'Cache-Control': 'no-store' });
  }

  return new Hono()
    .get('/a/:pack', (c) => show(c, false))
    .get('/embed/:pack', (c) => show(c, true))
    .post('/a/:pack', limit, (c) => grade(c, false))
    .post('/embed/:pack', limit, (c) => grade(c, true));
}

function headersFor(isFramed: boolean) {
  return pageHeaders({ sheet: 'widget', ...(isFramed && { framedBy: '*' }) });
}

function describePage(c: Context, { pack }: ShelvedPack, isFramed: boolean, posted: string | null) {
  const view = oneOf<View>(c.req.query('view'), ['all', 'points', 'quiz']);
  const theme = oneOf<Theme>(c.req.query('theme'), ['auto', 'light', 'dark']);
  // Only what was understood goes back into the page.
  const query = new URLSearchParams({
    ...(isFramed && view !== 'all' && { view }),
    ...(isFramed && theme !== 'auto' && { theme }),
  });
  const path = `/${isFramed ? 'embed' : 'a'}/${pack.id}`;
  const data: PageData = {
    pack,
    view: isFramed ? view : 'all',
    theme: isFramed ? theme : 'auto',
    unfolded: isFramed ? 'first' : 'all',
    formAction: query.size > 0 ? `${path}?${query}` : path,
    posted,
  };
  return { data, canonical: new URL(`/a/${pack.id}`, c.req.url).href, isFramed };
}

/** The value where it is one of those allowed, else the first of them. */
function oneOf<Value extends string>(given: string | undefined, allowed: readonly [Value, ...Value[]]): Value {
  return allowed.find((value) => value === given) ?? allowed[0];
}
