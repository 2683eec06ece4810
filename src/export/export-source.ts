import type { Pack } from '../pack/index.ts';
import type { ExportWords } from './words/index.ts';

/** What a file is made from. */
export interface ExportSource {
  pack: Pack;
  /** Where the pack’s reading page is, with its origin; `null` where nobody serves it. */
  pageUrl: string | null;
  /** The words around the pack’s own, best in its language. */
  words: ExportWords;
}
