import { catalogues, readPartialDate } from '../../widget/index.ts';
import type { CatalogueEntry } from '../shelf/pack-shelf.ts';
import { SiteFrame } from './site-frame.tsx';
import { type SnippetHeights, SnippetMaker } from './snippet-maker.tsx';

export interface CatalogueItem {
  entry: CatalogueEntry;
  heights: SnippetHeights;
}

const { messages } = catalogues.en;

interface CataloguePageProps {
  items: readonly CatalogueItem[];
  /** Where the Worker is, as its readers see it. */
  origin: string;
}

export function CataloguePage({ items, origin }: CataloguePageProps) {
  return (
    <SiteFrame>
      <h1>Key points and quizzes on news articles</h1>
      <p class="lead">
        Each pack says whose voice every point is, how it stands and where the article says it; then it checks that it
        was taken in.
      </p>
      <ul class="cards">
        {items.map(({ entry, heights }) => (
          <li key={entry.id} class="card">
            <Card entry={entry} />
            <details>
              <summary>Put it beside an article</summary>
              <SnippetMaker packId={entry.id} origin={origin} heights={heights} />
            </details>
          </li>
        ))}
      </ul>
      <p>
        <a href="/demo">See it in a news page</a>
      </p>
    </SiteFrame>
  );
}

function Card({ entry }: { entry: CatalogueEntry }) {
  const { title, publisher, publishedOn } = entry.article;
  const date = publishedOn && messages.date(readPartialDate(publishedOn));
  return (
    <>
      <h2 lang={entry.language}>
        <a href={`/a/${entry.id}`}>{entry.title}</a>
      </h2>
      <p class="facts">{messages.onTheArticle(title, publisher, date)}</p>
      <p lang={entry.language}>{entry.summary}</p>
      <p class="facts">{entry.withdrawn ? 'Withdrawn' : `${entry.points} key points, ${entry.questions} questions`}</p>
    </>
  );
}
