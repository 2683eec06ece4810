import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { lookUpLanguage, type Pack } from '../../pack/index.ts';
import { keepOwnFields, type Language, languages, type PageData, type Theme, type View } from '../../widget/index.ts';
import { BoundedCache } from '../bounded-cache.ts';
import { buildManifest } from '../build-manifest.ts';
import { answerProblem } from '../http/answer-problem.tsx';
import { type EmbedOrigins, framersAllowed } from '../http/embed-origins.ts';
import { pageHeaders } from '../http/page-headers.ts';
import { answerReady, type ReadyAnswer, readyAnswer } from '../http/ready-answer.ts';
import { interfaceLanguage } from '../interface-language.ts';
import { readTheme } from '../pages/read-theme.ts';
import { readView } from '../pages/read-view.ts';
import { renderWidgetPage, type WidgetPage } from '../pages/widget-page.tsx';
import { languageShown, withLook } from '../pages/with-look.ts';
import type { PackShelf } from '../shelf/pack-shelf.ts';
import { findPack } from './find-pack.ts';
import { readForm } from './read-form.ts';

const MAX_FORM_BYTES = 64 * 1024;
const MAX_PAGES_KEPT = 500;

/** The reading page and the frame: the same widget, with and without page furniture, shown and graded. */
export function widgetPageRoutes(shelf: PackShelf, embedOrigins: EmbedOrigins): Hono {
  const pages = new BoundedCache<ReadyAnswer>(MAX_PAGES_KEPT);
  const limit = bodyLimit({
    maxSize: MAX_FORM_BYTES,
    onError: (c) => answerProblem(c, { kind: 'body-too-large', maxBytes: MAX_FORM_BYTES }),
  });

  const headersFor = ({ isFramed, language }: WidgetPage) =>
    pageHeaders({
      sheet: isFramed ? 'framed' : 'widget',
      pageScript: language,
      ...(isFramed && { framedBy: framersAllowed(embedOrigins) }),
    });

  async function show(c: Context, isFramed: boolean) {
    const found = await findPack(c, shelf);
    if (found instanceof Response) return found;
    const look = readLook(c, isFramed);
    const version = `${buildManifest.version}-${found.version}`;
    const key = [
      version,
      found.pack.id,
      found.pack.language,
      look.asked,
      isFramed,
      look.view,
      look.theme,
      look.origin,
    ].join(' ');
    const page = pages.getOrMake(key, () => {
      const described = describePage(found.pack, look, null);
      return readyAnswer(renderWidgetPage(described), version, headersFor(described));
    });
    return answerReady(c, page);
  }

  async function grade(c: Context, isFramed: boolean) {
    const found = await findPack(c, shelf);
    if (found instanceof Response) return found;
    const posted = keepOwnFields(await readForm(c.req.raw), found.pack);
    const described = describePage(found.pack, readLook(c, isFramed), posted);
    return c.body(renderWidgetPage(described), 200, { ...headersFor(described), 'Cache-Control': 'no-store' });
  }

  return new Hono()
    .get('/a/:pack', (c) => show(c, false))
    .get('/embed/:pack', (c) => show(c, true))
    .post('/a/:pack', limit, (c) => grade(c, false))
    .post('/embed/:pack', limit, (c) => grade(c, true));
}

/** What the request asks to see, beside the pack. */
interface Look {
  isFramed: boolean;
  /** Of the frame; a reading page shows all, and hands these on to a site that embeds it by its address. */
  view: View;
  theme: Theme;
  /** The language that was asked for, where the interface speaks it; `null`: the pack's own will do. */
  asked: Language | null;
  origin: string;
}

function readLook(c: Context, isFramed: boolean): Look {
  return {
    isFramed,
    view: readView(c.req.query('view')),
    theme: readTheme(c.req.query('theme')),
    asked: lookUpLanguage(c.req.query('lang') ?? '', languages),
    origin: originOf(c.req.url),
  };
}

function describePage(pack: Pack, { isFramed, view, theme, asked, origin }: Look, posted: string | null): WidgetPage {
  // Only what was understood goes back into the page.
  const look = { view, theme, lang: languageShown(pack, asked) };
  const ownLook = { lang: look.lang };
  const page = `${origin}/a/${pack.id}`;
  const data: PageData = {
    pack,
    view: isFramed ? view : 'all',
    theme: isFramed ? theme : 'auto',
    formAction: isFramed ? withLook(`/embed/${pack.id}`, look) : withLook(`/a/${pack.id}`, ownLook),
    pageUrl: withLook(page, ownLook),
    posted,
  };
  return { data, language: asked ?? interfaceLanguage(pack), origin, isFramed, embeddedAs: withLook(page, look) };
}

/** A request's own URL is always whole, so that its origin is all before the third slash. */
function originOf(url: string): string {
  return url.slice(0, url.indexOf('/', url.indexOf('//') + 2));
}
