import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Misuse } from './command.ts';

export const CONTENT = 'content';

/** The packs that were named, those of a folder that was named, or all of `content`. Throws a `Misuse` for what is not there. */
export async function packPaths(named: readonly string[]): Promise<string[]> {
  const lists = await Promise.all((named.length > 0 ? named : [CONTENT]).map(pathsIn));
  return lists.flat();
}

async function pathsIn(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null);
  if (!found)
    throw new Misuse(`There is no ${path}. Name files or folders of packs, or nothing for all of ${CONTENT}/.`);
  if (!found.isDirectory()) return [path];
  const files = await readdir(path);
  return files
    .filter((file) => file.endsWith('.json') && file !== 'pack.schema.json')
    .sort()
    .map((file) => join(path, file));
}
