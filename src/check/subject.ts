import type { Pack } from '../pack/index.ts';

/** A pack, with what else is known of it. */
export interface Subject {
  pack: Pack;
  /** The file's name without `.json`; `null` where the pack is in no file. */
  name: string | null;
  /** The pack that this one translates; `null` where it is none, or where there is none to be had. */
  original: Pack | null;
  /** The text of the article; `null` where we have none. */
  article: string | null;
}
