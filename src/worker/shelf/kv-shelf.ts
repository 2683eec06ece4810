import type { Pack, PackId } from '../../pack/index.ts';
import { BoundedCache } from '../bounded-cache.ts';
import { findInLanguage } from './in-language.ts';
import type { Catalogue, CatalogueEntry, PackShelf, ShelvedPack } from './pack-shelf.ts';

/** The part of a KV binding that a shelf needs. */
export interface PackStore {
  getWithMetadata<Metadata>(
    key: string,
    options: { type: 'text'; cacheTtl: number },
  ): Promise<{ value: string | null; metadata: Metadata | null }>;
}

/** The least that the platform allows: so long, a location goes on with what it read. */
const CACHE_SECONDS = 60;

const MAX_PACKS_KEPT = 200;

/**
 * Packs in a KV namespace, under the names that they have among the assets: for more files than a Worker may have.
 *
 * They change under a running Worker, so that each is asked for anew; what is kept is what was read out of a version.
 */
export class KvShelf implements PackShelf {
  readonly #store: PackStore;
  readonly #packs = new BoundedCache<ShelvedPack>(MAX_PACKS_KEPT);
  readonly #catalogues = new BoundedCache<Catalogue>(1);

  constructor(store: PackStore) {
    this.#store = store;
  }

  find(id: PackId, language: string | null): Promise<ShelvedPack | null> {
    return findInLanguage((name) => this.#read(name), id, language);
  }

  async article(id: PackId): Promise<string | null> {
    return (await this.#get(`_articles/${id}.txt`))?.text ?? null;
  }

  async catalogue(): Promise<Catalogue> {
    const stored = await this.#get('_catalogue.json');
    if (!stored) throw new Error('Inconsistent: there is no catalogue in the KV namespace; see docs/deploy.md');
    const { text, version } = stored;
    return this.#catalogues.getOrMake(version, () => ({ entries: JSON.parse(text) as CatalogueEntry[], version }));
  }

  async #read(name: string): Promise<ShelvedPack | null> {
    const stored = await this.#get(`${name}.json`);
    if (!stored) return null;
    const { text, version } = stored;
    // The build validated it before it was written there.
    return this.#packs.getOrMake(`${name} ${version}`, () => ({ pack: JSON.parse(text) as Pack, json: text, version }));
  }

  async #get(key: string): Promise<{ text: string; version: string } | null> {
    const options = { type: 'text', cacheTtl: CACHE_SECONDS } as const;
    const { value, metadata } = await this.#store.getWithMetadata<{ version: string }>(key, options);
    if (value === null) return null;
    if (!metadata) throw new Error(`Inconsistent: ${key} lies in the KV namespace without its version`);
    return { text: value, version: metadata.version };
  }
}
