import type { ArticleText } from './article-text.ts';
import { readPage } from './read-page.ts';
import { readPlainText } from './read-plain-text.ts';

export type ReadArticle = { ok: true; article: ArticleText; warnings: string[] } | { ok: false; problem: string };

// The longest articles have 0.2 MB of text; a page around one can have twenty times as much.
export const MOST_ARTICLE_BYTES = 4_000_000;
const MOST_CHARACTERS = 300_000;

interface Reading {
  /** A document that runs and loads nothing. */
  parseHtml(html: string): Document;
  /** Whether a file's name says that it is a page; else its first characters do. */
  isPage?: boolean;
}

/** An article in text or HTML. The problem and the warnings are sentences for an editor. */
export function readArticle(given: string, { parseHtml, isPage = false }: Reading): ReadArticle {
  const text = given.replace(/^\ufeff/, '');
  if (text.trim() === '') return { ok: false, problem: 'It is empty.' };
  if (BINARY.test(text)) return { ok: false, problem: 'It is binary, no text. Give the article as text or as HTML.' };
  const result =
    isPage || WHOLE_PAGE.test(text) || PIECE_OF_PAGE.test(text) ? readHtml(text, parseHtml) : readText(text);
  if (result.ok && result.article.text.length > MOST_CHARACTERS) {
    const characters = result.article.text.length.toLocaleString('en');
    const most = MOST_CHARACTERS.toLocaleString('en');
    return { ok: false, problem: `It has ${characters} characters of text; one article has at most ${most}.` };
  }
  if (result.ok && result.article.text.includes('\ufffd')) {
    result.warnings.push('It has “\ufffd” in it: letters were lost when it was saved or copied.');
  }
  return result;
}

/** Control characters that no text has. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const BINARY = /[\0-\x08\x0e-\x1a\x1c-\x1f]/;

const WHOLE_PAGE = /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype|html)\b/i;
const PIECE_OF_PAGE = /^\s*<(?:article|body|div|h[1-6]|main|p|section)\b/i;

function readText(text: string): ReadArticle {
  const article = readPlainText(text);
  const ending = article.blocks.at(-1);
  const isCut = ending?.kind === 'paragraph' && /[\p{L}\p{N},;-]$/u.test(ending.text);
  return { ok: true, article, warnings: isCut ? ['It ends without an end mark; was it cut off?'] : [] };
}

const pageProblems = {
  'no-article': 'No article was found in the page. Give the article’s text alone instead.',
  'too-large': 'The page is too large to look through. Give the article’s text alone instead.',
} as const;

function readHtml(html: string, parseHtml: Reading['parseHtml']): ReadArticle {
  // Not every parser puts what a page is made of around a piece of it.
  const page = PIECE_OF_PAGE.test(html) ? `<html><body>${html}</body></html>` : html;
  const read = readPage(parseHtml(page));
  if (!read.ok) return { ok: false, problem: pageProblems[read.problem] };
  const isCut = /<html\b/i.test(html) && !/<\/html\s*>/i.test(html);
  return { ok: true, article: read.article, warnings: isCut ? ['The page ends before </html>; was it cut off?'] : [] };
}
