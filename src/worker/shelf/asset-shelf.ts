import type { Pack, PackId } from '../../pack/index.ts';
import { BoundedCache } from '../bounded-cache.ts';
import { findInLanguage } from './in-language.ts';
import type { Catalogue, CatalogueEntry, PackShelf, ShelvedPack } from './pack-shelf.ts';

/** The part of an assets binding that a shelf needs. */
export interface Assets {
  fetch(url: string): Promise<Response>;
}

const MAX_PACKS_KEPT = 200;

/** No pack's id can hold an underscore. */
const CATALOGUE = '_catalogue';

/**
 * Packs as the build laid them out among the static assets: `/_packs/<id>[.<lang>].json`, `/_packs/_catalogue.json`
 * and `/_packs/_articles/<id>.txt`.
 *
 * Assets belong to one version of the Worker and never change under it, so what was read once stays true.
 */
export class AssetShelf implements PackShelf {
  readonly #assets: Assets;
  readonly #packs = new BoundedCache<ShelvedPack>(MAX_PACKS_KEPT);
  #catalogue: Catalogue | undefined;

  constructor(assets: Assets) {
    this.#assets = assets;
  }

  find(id: PackId, language: string | null): Promise<ShelvedPack | null> {
    return findInLanguage((name) => this.#read(name), id, language);
  }

  async article(id: PackId): Promise<string | null> {
    return (await (await this.#fetch(`_articles/${id}.txt`))?.text()) ?? null;
  }

  async catalogue(): Promise<Catalogue> {
    if (!this.#catalogue) {
      const response = await this.#fetch(`${CATALOGUE}.json`);
      if (!response) throw new Error('Inconsistent: the build left no catalogue among the assets');
      const entries = (await response.json()) as CatalogueEntry[];
      this.#catalogue = { entries, version: entityTag(response) };
    }
    return this.#catalogue;
  }

  async #read(name: string): Promise<ShelvedPack | null> {
    const kept = this.#packs.get(name);
    if (kept) return kept;
    const response = await this.#fetch(`${name}.json`);
    if (!response) return null;
    const json = await response.text();
    // The build validated it, and the platform's ETag is the content's hash.
    const shelved = { pack: JSON.parse(json) as Pack, json, version: entityTag(response) };
    this.#packs.set(name, shelved);
    return shelved;
  }

  async #fetch(file: string): Promise<Response | null> {
    const response = await this.#assets.fetch(`https://assets.invalid/_packs/${file}`);
    if (response.ok) return response;
    await response.body?.cancel();
    if (response.status === 404) return null;
    throw new Error(`The assets answered ${response.status} for ${file}`);
  }
}

function entityTag(response: Response): string {
  const tag = response.headers.get('ETag');
  if (!tag) throw new Error('Inconsistent: an asset came without an ETag');
  return tag.replace(/^W\/|"/g, '');
}
