import { readdir, readFile } from 'node:fs/promises';
import type { Pack, PackId } from '../../src/pack/index.ts';
import type { CatalogueEntry } from '../../src/worker/shelf/pack-shelf.ts';
import { hashOf } from './hash.ts';
import { type PackFile, readPacks } from './read-packs.ts';

/** What is served of the packs, by the names under which shelves look for it. */
export interface PackLayout {
  files: readonly (readonly [name: string, text: string])[];
  count: number;
  /** The names of those that were left out. */
  drafts: readonly string[];
  /** Differs whenever a file does. */
  version: string;
}

/** Lays out every pack that is no draft, the articles that are ours, and last the index of all packs. */
export async function layOutPacks(content: string): Promise<PackLayout> {
  const { packs: served, drafts } = await readPacks(content);
  const languages = languagesById(served);
  const packs = served.map(({ name, pack }) => [`${name}.json`, serve(pack, languages)] as const);
  const index = ['_catalogue.json', JSON.stringify(catalogueOf(served, languages))] as const;
  const files = [...packs, ...(await readArticles(`${content}/articles`)), index];
  return { files, count: packs.length, drafts, version: hashOf(JSON.stringify(files)) };
}

async function readArticles(folder: string): Promise<(readonly [name: string, text: string])[]> {
  const names = (await readdir(folder).catch(() => [])).sort();
  return Promise.all(
    names.map(async (name) => [`_articles/${name}`, await readFile(`${folder}/${name}`, 'utf8')] as const),
  );
}

type LanguagesById = ReadonlyMap<PackId, string[]>;

/** For each pack, the languages that it can be had in, the original's first. */
function languagesById(all: readonly PackFile[]): LanguagesById {
  const byId = Map.groupBy(all, ({ pack }) => pack.id);
  return new Map(
    [...byId].map(([id, versions]) => [
      id,
      versions.toSorted((a, b) => a.name.length - b.name.length).map(({ pack }) => pack.language),
    ]),
  );
}

function serve(pack: Pack, languages: LanguagesById): string {
  const { $schema, ...rest } = pack;
  return JSON.stringify({ ...rest, languages: languages.get(pack.id) });
}

function catalogueOf(all: readonly PackFile[], languages: LanguagesById): CatalogueEntry[] {
  return all
    .filter(({ name, pack }) => name === pack.id)
    .map(({ pack }) => ({
      id: pack.id,
      title: pack.title,
      summary: pack.summary,
      language: pack.language,
      languages: languages.get(pack.id) ?? [],
      article: pack.article,
      points: pack.sections.reduce((sum, { points }) => sum + points.length, 0),
      questions: pack.questions.length,
      withdrawn: pack.withdrawn !== null,
    }))
    .toSorted(
      (a, b) => (b.article.publishedOn ?? '').localeCompare(a.article.publishedOn ?? '') || a.id.localeCompare(b.id),
    );
}
