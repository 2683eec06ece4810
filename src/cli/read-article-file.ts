import { extname } from 'node:path';
import { parseHTML } from 'linkedom';
import { type ArticleText, readPage, readPlainText } from '../draft/index.ts';
import { readTextFile } from './read-text-file.ts';

export type ReadArticle = { ok: true; article: ArticleText; warnings: string[] } | { ok: false; problem: string };

// The longest articles have 0.2 MB of text; a page around one can have twenty times as much.
const MAX_BYTES = 4_000_000;
const MAX_CHARACTERS = 300_000;

/** An article from a file of text or HTML. Scripts in a page are neither run nor loaded. */
export async function readArticleFile(path: string): Promise<ReadArticle> {
  const read = await readTextFile(path, { maxBytes: MAX_BYTES });
  if (!read.ok) return read;
  const text = read.text.replace(/^\ufeff/, '');
  if (text.trim() === '') return { ok: false, problem: 'It is empty.' };
  const isPage = /^\.x?html?$/i.test(extname(path)) || /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype|html)\b/i.test(text);
  const result = isPage ? readHtml(text) : plainArticle(text);
  if (result.ok && result.article.text.length > MAX_CHARACTERS) {
    const characters = result.article.text.length.toLocaleString('en');
    const most = MAX_CHARACTERS.toLocaleString('en');
    return { ok: false, problem: `It has ${characters} characters of text; one article has at most ${most}.` };
  }
  return result;
}

function plainArticle(text: string): ReadArticle {
  const article = readPlainText(text);
  const ending = article.blocks.at(-1);
  const isCut = ending?.kind === 'paragraph' && /[\p{L}\p{N},;-]$/u.test(ending.text);
  return { ok: true, article, warnings: isCut ? ['It ends without an end mark; was it cut off?'] : [] };
}

const pageProblems = {
  'no-article': 'No article was found in the page. Save the article’s text as a .txt file instead.',
  'too-large': 'The page is too large to look through. Save the article’s text as a .txt file instead.',
} as const;

function readHtml(html: string): ReadArticle {
  const { document } = parseHTML(html);
  const read = readPage(document);
  if (!read.ok) return { ok: false, problem: pageProblems[read.problem] };
  const isCut = /<html\b/i.test(html) && !/<\/html\s*>/i.test(html);
  return { ok: true, article: read.article, warnings: isCut ? ['The page ends before </html>; was it cut off?'] : [] };
}
