import { Readability } from '@mozilla/readability';
import { isLanguageTag } from '../pack/index.ts';
import type { ArticleText, Block } from './article-text.ts';

export type ReadPage = { ok: true; article: ArticleText } | { ok: false; problem: 'no-article' | 'too-many-elements' };

const MOST_ELEMENTS = 50_000;

/** The article in a parsed page, which is taken apart on the way. Nothing in the page is run or loaded. */
export function readPage(page: Document): ReadPage {
  const all = page.getElementsByTagName('*');
  if (all.length > MOST_ELEMENTS) return { ok: false, problem: 'too-many-elements' };
  const address = page.querySelector('link[rel=canonical]')?.getAttribute('href') ?? null;
  const language = page.documentElement.getAttribute('lang');

  const found = new Readability<Node>(page, { serializer: (node) => node }).parse();
  const blocks = found?.content ? blocksIn(found.content) : [];
  if (!found || blocks.length === 0) return { ok: false, problem: 'no-article' };
  const placed = place(blocks);
  return {
    ok: true,
    article: {
      title: wordsOrNull(found.title),
      publisher: wordsOrNull(found.siteName),
      publishedOn: /^\d{4}-\d{2}-\d{2}/.exec(found.publishedTime ?? '')?.[0] ?? null,
      authors: [wordsOrNull(found.byline)].filter((author) => author !== null),
      url: address !== null && /^https?:\/\//i.test(address) && URL.canParse(address) ? address : null,
      language: language !== null && isLanguageTag(language) ? language : null,
      text: placed.map(({ text }) => text).join('\n\n'),
      blocks: placed,
    },
  };
}

function wordsOrNull(text: string | null | undefined): string | null {
  const words = (text ?? '').replace(/\s+/g, ' ').trim();
  return words === '' ? null : words;
}

function place(blocks: readonly Omit<Block, 'start'>[]): Block[] {
  let start = 0;
  return blocks.map((block) => {
    const placed = { ...block, start };
    start += block.text.length + 2;
    return placed;
  });
}

const BLOCK_TAGS =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BR|DD|DIV|DL|DT|FIGCAPTION|FIGURE|H[1-6]|HEADER|HR|LI|MAIN|OL|P|PRE|SECTION|TABLE|TD|TH|TR|UL)$/;

/** Runs of text between the borders of block elements. Walks without recursion: a page may be nested without end. */
function blocksIn(root: Node): Omit<Block, 'start'>[] {
  const blocks: Omit<Block, 'start'>[] = [];
  let run = '';
  const end = (isHeading: boolean) => {
    const text = run.replace(/\s+/g, ' ').trim();
    if (text !== '') blocks.push({ kind: isHeading ? 'heading' : 'paragraph', text });
    run = '';
  };

  const rest: (Node | { closes: string })[] = [root];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if ('closes' in next) end(/^H[1-6]$/.test(next.closes));
    else if (next.nodeType === 3) run += next.textContent;
    else {
      const name = next.nodeName.toUpperCase();
      if (BLOCK_TAGS.test(name)) {
        end(false);
        rest.push({ closes: name });
      }
      rest.push(...[...next.childNodes].reverse());
    }
  }
  end(false);
  return blocks;
}
