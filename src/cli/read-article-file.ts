import { extname } from 'node:path';
import { parseHTML } from 'linkedom';
import { MOST_ARTICLE_BYTES, type ReadArticle, readArticle } from '../draft/index.ts';
import { readTextFile } from './read-text-file.ts';

/** An article from a file of text or HTML. Scripts in a page are neither run nor loaded. */
export async function readArticleFile(path: string): Promise<ReadArticle> {
  const read = await readTextFile(path, { maxBytes: MOST_ARTICLE_BYTES });
  if (!read.ok) return read;
  return readArticle(read.text, {
    parseHtml: (html) => parseHTML(html).document,
    isPage: /^\.x?html?$/i.test(extname(path)),
  });
}
