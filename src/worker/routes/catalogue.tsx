import { Hono } from 'hono';
import type { Pack } from '../../pack/index.ts';
import { estimateHeightPx } from '../../widget/index.ts';
import { buildManifest } from '../build-manifest.ts';
import { pageOf } from '../catalogue/page-of.ts';
import { searchCatalogue } from '../catalogue/search-catalogue.ts';
import { pageHeaders } from '../http/page-headers.ts';
import { answerReady, readyAnswer } from '../http/ready-answer.ts';
import { catalogueAddress } from '../pages/catalogue-address.ts';
import { type CatalogueItem, CataloguePage } from '../pages/catalogue-page.tsx';
import { renderDocument } from '../pages/document.ts';
import { SNIPPET_VIEWS, SNIPPET_WIDTHS, type SnippetHeights } from '../pages/snippet-maker.tsx';
import type { CatalogueEntry, PackShelf } from '../shelf/pack-shelf.ts';

/** Few enough that the packs of a page are read at once, for their heights. */
const PACKS_PER_PAGE = 20;

export function catalogueRoutes(shelf: PackShelf): Hono {
  return new Hono().get('/', async (c) => {
    const { entries, version } = await shelf.catalogue();
    const { origin } = new URL(c.req.url);
    const query = (c.req.query('q') ?? '').trim();
    const found = searchCatalogue(entries, query);
    const page = pageOf(found, c.req.query('page'), PACKS_PER_PAGE);
    const items = (await Promise.all(page.items.map((entry) => itemOf(shelf, entry)))).flat();
    const isSearchable = entries.length > PACKS_PER_PAGE || query !== '';
    const body = renderDocument({
      language: 'en',
      title: 'Readback: key points and quizzes on news articles',
      description: 'What a news article says, whose voice each point is, and a quiz that teaches.',
      canonical: origin + catalogueAddress('', page.number),
      isIndexed: query === '',
      openGraphType: 'website',
      body: (
        <CataloguePage
          items={items}
          origin={origin}
          search={isSearchable ? { query, foundCount: found.length } : null}
          page={page}
        />
      ),
      script: buildManifest.catalogueScript,
    });
    return answerReady(c, readyAnswer(body, `${buildManifest.version}-${version}`, pageHeaders()));
  });
}

/** Nothing, where a store took the pack away a moment before it takes it out of the catalogue. */
async function itemOf(shelf: PackShelf, entry: CatalogueEntry): Promise<CatalogueItem[]> {
  const found = await shelf.find(entry.id, null);
  return found ? [{ entry, heights: snippetHeights(found.pack) }] : [];
}

function snippetHeights(pack: Pack): SnippetHeights {
  const heights = SNIPPET_VIEWS.flatMap((view) =>
    SNIPPET_WIDTHS.map((width) => [`${view} ${width}`, estimateHeightPx(pack, view, width)] as const),
  );
  return Object.fromEntries(heights);
}
