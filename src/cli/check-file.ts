import { basename, dirname, join } from 'node:path';
import { checkPackText, type Finding, readPackText, unreadablePack } from '../check/index.ts';
import type { Pack } from '../pack/index.ts';
import { readTextFile } from './read-text-file.ts';

export interface CheckedFile {
  file: string;
  /** `null` where the file holds none. */
  pack: Pack | null;
  findings: readonly Finding[];
  /** Whether there was an article to look for its evidence in. */
  hasArticle: boolean;
}

/** Checks one pack's file, with the original beside it where it is a translation. */
export async function checkFile(file: string, articleGiven: string | null): Promise<CheckedFile> {
  const read = await readTextFile(file);
  if (!read.ok) return { file, pack: null, findings: unreadablePack(read.problem), hasArticle: false };
  const name = basename(file, '.json');
  const [id = '', language] = name.split('.');
  const folder = dirname(file);
  const original = language === undefined ? null : await readOriginal(join(folder, `${id}.json`));
  const article = articleGiven ?? (await readKeptArticle(folder, id));
  return { file, ...checkPackText(read.text, { name, original, article }), hasArticle: article !== null };
}

async function readOriginal(path: string): Promise<Pack | null> {
  const read = await readTextFile(path);
  return read.ok ? readPackText(read.text).pack : null;
}

/** The article's text, where it lies beside the packs as the build has it. */
async function readKeptArticle(folder: string, id: string): Promise<string | null> {
  const read = await readTextFile(join(folder, 'articles', `${id}.txt`));
  return read.ok ? read.text : null;
}
