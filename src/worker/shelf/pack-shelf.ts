import type { Article, Pack, PackId } from '../../pack/index.ts';

export interface ShelvedPack {
  pack: Pack;
  /** The pack as JSON, as it lies on the shelf. */
  json: string;
  /** Differs whenever the content does. */
  version: string;
}

export interface CatalogueEntry {
  id: PackId;
  title: string;
  summary: string;
  language: string;
  /** All the languages that the pack can be had in, its own first. */
  languages: string[];
  article: Article;
  points: number;
  questions: number;
  withdrawn: boolean;
}

export interface Catalogue {
  /** Newest article first. */
  entries: readonly CatalogueEntry[];
  /** Differs whenever an entry does. */
  version: string;
}

/** The only thing that knows where packs live. Drafts are on no shelf. */
export interface PackShelf {
  /** The pack in the language where it can be had in it, else in its own; `null`: there is no such pack. */
  find(id: PackId, language: string | null): Promise<ShelvedPack | null>;
  /** The article's text, as `content/articles` has it; `null` where it is not ours to keep. */
  article(id: PackId): Promise<string | null>;
  /** Every pack. */
  catalogue(): Promise<Catalogue>;
}
