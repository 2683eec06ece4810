import type { Studio } from './studio-context.ts';

/** The id of the field into which an article is pasted. */
export const PASTED_ID = 'pasted';
const PUBLISHED_ID = 'published';
const LANGUAGE_ID = 'article-language';

const textIn = (id: string) =>
  document.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${id}`)?.value.trim() ?? '';

/** How work begins: from an article, or from nothing. */
export function BeginForm({ studio: { act } }: { studio: Studio }) {
  return (
    <section class="given" aria-labelledby="begin">
      <h2 id="begin">Begin with an article</h2>
      <div class="field">
        <label for={PASTED_ID}>The article, as text or as HTML</label>
        <p class="hint" id="pasted-hint">
          It stays in this browser. Headings stand on lines of their own; an empty line stands between paragraphs.
        </p>
        <textarea id={PASTED_ID} rows={12} aria-describedby="pasted-hint" />
      </div>
      <div class="row">
        <div class="field">
          <label for={PUBLISHED_ID}>Published on</label>
          <p class="hint" id="published-hint">
            Such as 2026-03-02; empty: as the page says. It tells the year of dates that have none.
          </p>
          <input type="text" id={PUBLISHED_ID} aria-describedby="published-hint" />
        </div>
        <div class="field">
          <label for={LANGUAGE_ID}>Language</label>
          <p class="hint" id="language-hint">
            Such as en or vi; empty: as the page says, or en.
          </p>
          <input type="text" id={LANGUAGE_ID} aria-describedby="language-hint" />
        </div>
      </div>
      <div class="add">
        <button
          type="button"
          class="main"
          onClick={() =>
            act({
              type: 'draft',
              text: textIn(PASTED_ID),
              publishedOn: textIn(PUBLISHED_ID),
              language: textIn(LANGUAGE_ID),
            })
          }
        >
          Draft a pack from it
        </button>
        <button type="button" onClick={() => act({ type: 'beginEmpty' })}>
          Begin with an empty pack
        </button>
      </div>
      <p class="hint">
        The draft proposes where the article says what, and who says it. The words are left to you; speakers, dates and
        names are found in English only.
      </p>
    </section>
  );
}

/** The article beside the pack, to copy passages from and to find evidence in. */
export function ArticleGiven({ studio: { act }, article }: { studio: Studio; article: string | null }) {
  return (
    <details class="fold given">
      <summary>
        <span class="title">The article’s text</span>
      </summary>
      <div class="inside">
        <p class="hint">
          {article === null
            ? 'Paste it here, so that evidence is looked for in it. It stays in this browser and is no part of the pack.'
            : 'Evidence is looked for in this text. It stays in this browser and is no part of the pack.'}
        </p>
        <div class="field">
          <label for={PASTED_ID}>The article</label>
          <textarea id={PASTED_ID} rows={12} defaultValue={article ?? ''} />
        </div>
        <button type="button" onClick={() => act({ type: 'giveArticle', text: textIn(PASTED_ID) })}>
          Look for evidence in this text
        </button>
      </div>
    </details>
  );
}
