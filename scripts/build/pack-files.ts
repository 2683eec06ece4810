import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { hashOf } from './hash.ts';
import type { PackLayout } from './packs.ts';

/** Where `AssetShelf` looks for them, below the assets' folder. */
export async function writePackAssets({ files }: PackLayout, assets: string): Promise<void> {
  await Promise.all(['_packs', '_packs/_articles'].map((folder) => mkdir(`${assets}/${folder}`, { recursive: true })));
  for (const [name, text] of files) await writeFile(`${assets}/_packs/${name}`, text);
}

/** A pair as `KvShelf` reads it, in the words of `wrangler kv bulk put`. */
export interface KvPair {
  key: string;
  value: string;
  metadata: { version: string };
}

function kvPairs({ files, version }: PackLayout): KvPair[] {
  return files.map(([key, value]) => ({
    key,
    value,
    // Pages of the catalogue show what stands in packs, so that its version is that of them all.
    metadata: { version: (key === '_catalogue.json' ? version : hashOf(value)).slice(0, 32) },
  }));
}

/** As many pairs as one file holds: a few megabytes. */
const PAIRS_PER_FILE = 500;

/** Files for `wrangler kv bulk put`, to be put in the order of their names: the index of them all comes last. */
export async function writeKvFiles(layout: PackLayout, folder: string): Promise<void> {
  const pairs = kvPairs(layout);
  const count = Math.ceil(pairs.length / PAIRS_PER_FILE);
  await mkdir(folder, { recursive: true });
  for (let index = 0; index < count; index++) {
    const some = pairs.slice(index * PAIRS_PER_FILE, (index + 1) * PAIRS_PER_FILE);
    await writeFile(`${folder}/${String(index + 1).padStart(4, '0')}.json`, JSON.stringify(some));
  }
}

/** What those files hold; `null`: the build laid out none. */
export async function readKvFiles(folder: string): Promise<KvPair[] | null> {
  const names = await readdir(folder).catch(() => null);
  if (names === null) return null;
  const texts = await Promise.all(names.sort().map((name) => readFile(`${folder}/${name}`, 'utf8')));
  return texts.flatMap((text) => JSON.parse(text) as KvPair[]);
}
