import { catalogues } from '../../widget/index.ts';
import type { Page } from '../catalogue/page-of.ts';
import type { CatalogueEntry } from '../shelf/pack-shelf.ts';
import { catalogueAddress } from './catalogue-address.ts';
import { ForTeachers } from './for-teachers.tsx';
import { LanguageLinks } from './language-links.tsx';
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
  /** What was looked for; `null`: there is too little to search through. */
  search: Search | null;
  page: Pick<Page<unknown>, 'number' | 'count'>;
}

interface Search {
  /** Empty: everything is shown. */
  query: string;
  foundCount: number;
}

export function CataloguePage({ items, origin, search, page }: CataloguePageProps) {
  return (
    <SiteFrame>
      <h1>Key points and quizzes on news articles</h1>
      <p class="lead">
        Each pack says whose voice every point is, how it stands and where the article says it; then it checks that it
        was taken in.
      </p>
      {search && <SearchForm {...search} />}
      <ul class="cards">
        {items.map(({ entry, heights }) => (
          <li key={entry.id} class="card">
            <Card entry={entry} />
            <details>
              <summary>Put it beside an article</summary>
              <SnippetMaker packId={entry.id} language={entry.language} origin={origin} heights={heights} />
            </details>
          </li>
        ))}
      </ul>
      {page.count > 1 && <Pages {...page} query={search?.query ?? ''} />}
      <p>
        <a href="/demo">See it in a news page</a> · <a href="/studio">Make a pack</a>
      </p>
    </SiteFrame>
  );
}

function SearchForm({ query, foundCount }: Search) {
  return (
    <>
      <search>
        <form class="search" action="/">
          <label for="q">Search the packs</label>
          <input type="search" id="q" name="q" value={query} maxLength={100} />
          <button type="submit">Search</button>
        </form>
      </search>
      {query !== '' && (
        <p>
          {foundCount === 0 ? 'Nothing was found.' : `Found: ${foundCount}.`} <a href="/">Show all packs</a>
        </p>
      )}
    </>
  );
}

function Pages({ number, count, query }: { number: number; count: number; query: string }) {
  return (
    <nav class="pages" aria-label="Pages">
      {number > 1 && (
        <a rel="prev" href={catalogueAddress(query, number - 1)}>
          Newer
        </a>
      )}
      <span>
        Page {number} of {count}
      </span>
      {number < count && (
        <a rel="next" href={catalogueAddress(query, number + 1)}>
          Older
        </a>
      )}
    </nav>
  );
}

function Card({ entry }: { entry: CatalogueEntry }) {
  const { title, publisher, publishedOn } = entry.article;
  const date = publishedOn && messages.date(publishedOn);
  return (
    <>
      <h2 lang={entry.language}>
        <a href={`/a/${entry.id}`}>{entry.title}</a>
      </h2>
      <p class="facts">{messages.onTheArticle(title, publisher, date)}</p>
      <p lang={entry.language}>{entry.summary}</p>
      <p class="facts">{entry.withdrawn ? 'Withdrawn' : `${entry.points} key points, ${entry.questions} questions`}</p>
      <LanguageLinks pack={entry} language="en" />
      {!entry.withdrawn && <ForTeachers pack={entry} language="en" />}
    </>
  );
}
