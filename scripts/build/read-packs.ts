import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkPack } from '../../src/check/index.ts';
import { type Pack, type PackProblem, parsePack } from '../../src/pack/index.ts';

export interface PackFile {
  /** `harbour-ferry` or `harbour-ferry.vi`. */
  name: string;
  pack: Pack;
}

/** Some file is no pack, or a pack that breaks a rule; the message says all of it, for the editor. */
export class PackFilesError extends Error {}

/** Every pack of the folder, checked; throws a `PackFilesError` where one of them may not be served. */
export async function readPacks(folder: string): Promise<PackFile[]> {
  const names = (await readdir(folder)).filter((file) => file.endsWith('.json') && file !== 'pack.schema.json').sort();
  const read = await Promise.all(names.map((file) => readPackFile(folder, file)));
  const faults = read.flatMap((result) => ('faults' in result ? [result.faults] : []));
  if (faults.length > 0) throw new PackFilesError(faults.join('\n\n'));
  return read.flatMap((result) => ('pack' in result ? [result] : []));
}

async function readPackFile(folder: string, file: string): Promise<PackFile | { faults: string }> {
  const path = join(folder, file);
  const name = file.replace(/\.json$/, '');
  const parsed = parseJson(await readFile(path, 'utf8'));
  if (!parsed.ok) return { faults: describe(path, [parsed.problem]) };

  const result = parsePack(parsed.value);
  if (!result.ok) return { faults: describe(path, result.problems) };

  const { pack } = result;
  const problems = [...findMisnamed(name, pack), ...checkPack(pack, await readArticle(folder, pack.id))];
  return problems.length > 0 ? { faults: describe(path, problems) } : { name, pack };
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false; problem: PackProblem } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, problem: { place: 'pack', found: String(error), expected: 'a file of JSON' } };
  }
}

function findMisnamed(name: string, { id, language }: Pack): PackProblem[] {
  if (name === id || name === `${id}.${language}`) return [];
  const expected = `the file's name, ${name}, to be the id, or the id and the language with a dot between`;
  return [{ place: 'id', found: `"${id}", language "${language}"`, expected }];
}

/** The article's text, where we may keep it. */
async function readArticle(folder: string, id: string): Promise<string | null> {
  return readFile(join(folder, 'articles', `${id}.txt`), 'utf8').catch(() => null);
}

function describe(path: string, problems: readonly PackProblem[]): string {
  const lines = problems.map(
    ({ place, found, expected }) => `${path}: ${place}\n  found:    ${found}\n  expected: ${expected}`,
  );
  return lines.join('\n');
}
