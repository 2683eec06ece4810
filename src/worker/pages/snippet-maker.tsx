import { embedSnippet, type View } from '../../widget/index.ts';

/** What the widget needs at first, by `<view> <width>`. */
export type SnippetHeights = Record<string, number>;

export const SNIPPET_VIEWS: readonly View[] = ['all', 'points', 'quiz'];

/** Widths of a column, in px, narrowest first: the one that keeps every reader's page from moving. */
export const SNIPPET_WIDTHS = [320, 480, 640, 720];

const viewNames: Record<View, string> = {
  all: 'Key points, then the quiz',
  points: 'Key points alone',
  quiz: 'The quiz alone',
};

interface SnippetMakerProps {
  packId: string;
  /** The pack's language. */
  language: string;
  origin: string;
  heights: SnippetHeights;
}

/** The lines to paste, for a view and a width; without a script, for all of it in the narrowest column. */
export function SnippetMaker({ packId, language, origin, heights }: SnippetMakerProps) {
  const snippet = embedSnippet({ origin, packId, view: 'all', heightPx: heights['all 320'] ?? 0 });
  return (
    <form class="snippet" data-pack-id={packId} data-language={language} data-heights={JSON.stringify(heights)}>
      <div class="choices">
        <label>
          Show{' '}
          <select name="view">
            {SNIPPET_VIEWS.map((view) => (
              <option key={view} value={view}>
                {viewNames[view]}
              </option>
            ))}
          </select>
        </label>
        <label>
          Narrowest column{' '}
          <select name="width">
            {SNIPPET_WIDTHS.map((width) => (
              <option key={width} value={width}>
                {width} px
              </option>
            ))}
          </select>
        </label>
        <label>
          Place{' '}
          <select name="place">
            <option value="">Anywhere in the page</option>
            <option value="top">Seen at once, near the top</option>
          </select>
        </label>
      </div>
      <p class="facts">
        What is seen at once is fetched with the page, some 18 kB for every reader, and shown in the pack’s language.
        Anywhere else, nothing is fetched before a reader comes near.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <pre tabIndex={0}>
        <code>{snippet}</code>
      </pre>
      <p>
        <button type="button" hidden>
          Copy
        </button>{' '}
        <span role="status" data-done="Copied." data-failed="It is selected: copy it with your keyboard." />
      </p>
    </form>
  );
}
