import { Readability } from '@mozilla/readability';
import { isLanguageTag, isWebAddress } from '../pack/index.ts';
import type { ArticleText, Block } from './article-text.ts';

export type ReadPage = { ok: true; article: ArticleText } | { ok: false; problem: 'no-article' | 'too-large' };

// News pages have a few thousand elements, some thirty deep; the time that Readability takes grows with the square of both.
const MOST_ELEMENTS = 20_000;
const MOST_DEEP = 200;

/** The article in a parsed page, which is taken apart on the way. Nothing in the page is run or loaded. */
export function readPage(page: Document): ReadPage {
  if (isTooLarge(page.documentElement)) return { ok: false, problem: 'too-large' };
  const address = page.querySelector('link[rel=canonical]')?.getAttribute('href') ?? null;
  const language = page.documentElement.getAttribute('lang');

  const found = new Readability<Node>(page, { serializer: (node) => node }).parse();
  const byline = wordsOrNull(found?.byline);
  const blocks = (found?.content ? blocksIn(found.content) : []).filter(({ text }) => text !== byline);
  if (!found || blocks.length === 0) return { ok: false, problem: 'no-article' };
  const placed = place(blocks);
  return {
    ok: true,
    article: {
      title: wordsOrNull(found.title),
      publisher: wordsOrNull(found.siteName),
      publishedOn: /^\d{4}-\d{2}-\d{2}/.exec(found.publishedTime ?? '')?.[0] ?? null,
      authors: byline === null ? [] : [byline.replace(/^by\s+/i, '')],
      url: address !== null && isWebAddress(address) ? address : null,
      language: language !== null && isLanguageTag(language) ? language : null,
      text: placed.map(({ text }) => text).join('\n\n'),
      blocks: placed,
    },
  };
}

function isTooLarge(root: Element): boolean {
  let seen = 0;
  const rest = [{ element: root, depth: 1 }];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    seen++;
    if (seen > MOST_ELEMENTS || next.depth > MOST_DEEP) return true;
    for (const element of next.element.children) rest.push({ element, depth: next.depth + 1 });
  }
  return false;
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
