import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CheckedText, checkPackText, describeFindings, readPackText } from '../../src/check/index.ts';
import type { Pack } from '../../src/pack/index.ts';

export interface PackFile {
  /** `harbour-ferry` or `harbour-ferry.vi`. */
  name: string;
  pack: Pack;
}

/** Some file is no pack, or a pack that breaks a rule; the message says all of it, for the editor. */
export class PackFilesError extends Error {}

export interface PackFiles {
  /** Checked, and fit to be served. */
  packs: PackFile[];
  /** The names of those that are left out: drafts, and translations of drafts. */
  drafts: string[];
}

/** Every pack of the folder; throws a `PackFilesError` where one of them that is no draft may not be served. */
export async function readPacks(folder: string): Promise<PackFiles> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json') && file !== 'pack.schema.json').sort();
  const texts = new Map<string, string>();
  for (const file of files) texts.set(file.replace(/\.json$/, ''), await readFile(join(folder, file), 'utf8'));

  const read = await Promise.all([...texts].map(([name, text]) => readPack(folder, name, text, texts)));
  const faults = read.flatMap((result) => ('faults' in result ? [result.faults] : []));
  if (faults.length > 0) throw new PackFilesError(faults.join('\n\n'));
  return {
    packs: read.flatMap((result) => ('pack' in result ? [result] : [])),
    drafts: read.flatMap((result) => ('draft' in result ? [result.draft] : [])),
  };
}

type ReadPack = PackFile | { draft: string } | { faults: string };

async function readPack(
  folder: string,
  name: string,
  text: string,
  texts: ReadonlyMap<string, string>,
): Promise<ReadPack> {
  const [id = '', language] = name.split('.');
  const originalText = language === undefined ? undefined : texts.get(id);
  const original = originalText === undefined ? null : readPackText(originalText).pack;
  const checked = checkPackText(text, { name, original, article: await readArticle(folder, id) });
  if (checked.pack?.draft || original?.draft) return { draft: name };
  return withoutErrors(join(folder, `${name}.json`), name, checked);
}

function withoutErrors(path: string, name: string, { pack, findings }: CheckedText): ReadPack {
  const errors = findings.filter(({ level }) => level === 'error');
  if (pack && errors.length === 0) return { name, pack };
  return { faults: `${path}\n${describeFindings(errors)}` };
}

/** The article's text, where we may keep it. */
async function readArticle(folder: string, id: string): Promise<string | null> {
  return readFile(join(folder, 'articles', `${id}.txt`), 'utf8').catch(() => null);
}
