import { cp, mkdir, writeFile } from 'node:fs/promises';
import type { Pack } from '../../src/pack/index.ts';
import type { CatalogueEntry } from '../../src/worker/shelf/pack-shelf.ts';
import { hashOf } from './hash.ts';
import { type PackFile, readPacks } from './read-packs.ts';
import { printSchema } from './schema.ts';

interface Folders {
  content: string;
  assets: string;
}

interface BuiltPacks {
  count: number;
  /** The names of those that were left out. */
  drafts: readonly string[];
  version: string;
}

/** Lays out every pack that is no draft, the index of them all, and the schema they keep. */
export async function buildPacks({ content, assets }: Folders): Promise<BuiltPacks> {
  const schema = printSchema();
  const { packs: served, drafts } = await readPacks(content);
  const files = served.map(({ name, pack }) => [`_packs/${name}.json`, serve(pack, served)] as const);
  const index = JSON.stringify(catalogueOf(served));

  await Promise.all(['_packs', 'schema'].map((folder) => mkdir(`${assets}/${folder}`, { recursive: true })));
  await writeFile(`${assets}/schema/pack.json`, schema);
  await writeFile(`${assets}/_packs/_catalogue.json`, index);
  await cp(`${content}/articles`, `${assets}/_packs/_articles`, { recursive: true });
  for (const [name, json] of files) await writeFile(`${assets}/${name}`, json);
  return { count: files.length, drafts, version: hashOf(JSON.stringify([index, files])) };
}

function serve(pack: Pack, all: readonly PackFile[]): string {
  const { $schema, ...rest } = pack;
  return JSON.stringify({ ...rest, languages: languagesOf(pack, all) });
}

/** The original's language first. */
function languagesOf({ id }: Pack, all: readonly PackFile[]): string[] {
  const versions = all.filter(({ pack }) => pack.id === id);
  return versions.toSorted((a, b) => a.name.length - b.name.length).map(({ pack }) => pack.language);
}

function catalogueOf(all: readonly PackFile[]): CatalogueEntry[] {
  return all
    .filter(({ name, pack }) => name === pack.id)
    .map(({ pack }) => ({
      id: pack.id,
      title: pack.title,
      summary: pack.summary,
      language: pack.language,
      languages: languagesOf(pack, all),
      article: pack.article,
      points: pack.sections.reduce((sum, { points }) => sum + points.length, 0),
      questions: pack.questions.length,
      withdrawn: pack.withdrawn !== null,
    }))
    .toSorted(
      (a, b) => (b.article.publishedOn ?? '').localeCompare(a.article.publishedOn ?? '') || a.id.localeCompare(b.id),
    );
}
