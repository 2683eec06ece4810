import { Hono } from 'hono';
import type { PackId } from '../../pack/index.ts';
import { estimateHeightPx } from '../../widget/index.ts';
import { buildManifest } from '../build-manifest.ts';
import { pageHeaders } from '../http/page-headers.ts';
import { answerReady, readyAnswer } from '../http/ready-answer.ts';
import { CataloguePage } from '../pages/catalogue-page.tsx';
import { renderDocument } from '../pages/document.ts';
import { SNIPPET_VIEWS, SNIPPET_WIDTHS, type SnippetHeights } from '../pages/snippet-maker.tsx';
import type { PackShelf } from '../shelf/pack-shelf.ts';

export function catalogueRoutes(shelf: PackShelf): Hono {
  return new Hono().get('/', async (c) => {
    const entries = await shelf.catalogue();
    const items = await Promise.all(
      entries.map(async (entry) => ({ entry, heights: await snippetHeights(shelf, entry.id) })),
    );
    const { origin } = new URL(c.req.url);
    const body = renderDocument({
      language: 'en',
      title: 'Readback: key points and quizzes on news articles',
      description: 'What a news article says, whose voice each point is, and a quiz that teaches.',
      canonical: `${origin}/`,
      isIndexed: true,
      openGraphType: 'website',
      body: <CataloguePage items={items} origin={origin} />,
      script: buildManifest.catalogueScript,
    });
    return answerReady(c, readyAnswer(body, buildManifest.version, pageHeaders()));
  });
}

async function snippetHeights(shelf: PackShelf, id: PackId): Promise<SnippetHeights> {
  const found = await shelf.find(id, null);
  if (!found) throw new Error(`Inconsistent: the catalogue lists ${id}, which is not on the shelf`);
  const heights = SNIPPET_VIEWS.flatMap((view) =>
    SNIPPET_WIDTHS.map((width) => [`${view} ${width}`, estimateHeightPx(found.pack, view, width)] as const),
  );
  return Object.fromEntries(heights);
}
