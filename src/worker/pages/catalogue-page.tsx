import { en, formatPartialDate } from '../../widget/index.ts';
import type { CatalogueEntry } from '../shelf/pack-shelf.ts';
import { SiteFrame } from './site-frame.tsx';

export function CataloguePage({ entries }: { entries: readonly CatalogueEntry[] }) {
  return (
    <SiteFrame>
      <h1>Key points and quizzes on news articles</h1>
      <p class="lead">
        Each pack says whose voice every point is, how it stands and where the article says it; then it checks that it
        was taken in.
      </p>
      <ul class="cards">
        {entries.map((entry) => (
          <li key={entry.id} class="card" lang={entry.language}>
            <p class="kicker">
              {entry.article.publisher && <span>{entry.article.publisher}</span>}
              {entry.article.publishedOn && (
                <time dateTime={entry.article.publishedOn}>
                  {formatPartialDate(en.locale, entry.article.publishedOn)}
                </time>
              )}
            </p>
            <h2>
              <a href={`/a/${entry.id}`}>{entry.title}</a>
            </h2>
            <p>{entry.summary}</p>
            <p class="facts">
              {entry.points} key points, {entry.questions} questions
            </p>
          </li>
        ))}
      </ul>
    </SiteFrame>
  );
}
