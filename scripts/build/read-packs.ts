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
  const files = read.flatMap((result) => ('pack' in result ? [result] : []));
  const strays = files.flatMap((file) => findStray(folder, file, files));
  if (strays.length > 0) throw new PackFilesError(strays.join('\n\n'));
  return files;
}

async function readPackFile(folder: string, file: string): Promise<PackFile | { faults: string }> {
  const path = join(folder, file);
  const name = file.replace(/\.json$/, '');
  const parsed = parseJson(await readFile(path, 'utf8'));
  if (!parsed.ok) return { faults: describe(path, [parsed.problem]) };

  const result = parsePack(parsed.value);
  if (!result.ok) return { faults: describe(path, result.problems) };

  const { pack } = result;
  const findings = checkPack(pack, await readArticle(folder, pack.id)).filter(({ level }) => level === 'error');
  const problems = [...findMisnamed(name, pack), ...findings];
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

/** A translation needs its original beside it, and another language than the original's. */
function findStray(folder: string, { name, pack }: PackFile, files: readonly PackFile[]): string[] {
  if (name === pack.id) return [];
  const original = files.find((file) => file.name === pack.id);
  if (original && original.pack.language !== pack.language) return [];
  const found = original ? `"${pack.language}", the language of the original` : 'a translation';
  const expected = original ? 'another language' : `the original, ${pack.id}.json, beside it`;
  return [describe(join(folder, `${name}.json`), [{ place: 'language', found, expected }])];
}

/** The article's text, where we may keep it. */
async function readArticle(folder: string, id: string): Promise<string | null> {
  return readFile(join(folder, 'articles', `${id}.txt`), 'utf8').catch(() => null);
}

function describe(path: string, problems: readonly (PackProblem & { why?: string })[]): string {
  const lines = problems.map(({ place, found, expected, why }) =>
    [`${path}: ${place}`, `found:    ${found}`, `expected: ${expected}`, ...(why ? [`because:  ${why}`] : [])].join(
      '\n  ',
    ),
  );
  return lines.join('\n');
}
