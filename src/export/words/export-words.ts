import type { Status } from '../../pack/index.ts';
import type { OwnWords } from './en.ts';

/** What the widget says too, under the same names: its catalogue of a language gives these. */
export interface SharedWords {
  isTrue: string;
  isFalse: string;
  statuses: Record<Status, string>;
  passage(first: string, last: string | undefined): string;
  underHeading(heading: string): string;
  background: string;
  fromTheArticle(count: number): string;
  /** Between what is put together, with its spaces. */
  punctuation: { comma: string; semicolon: string; colon: string };
}

/** The words that a file or a worksheet needs besides the pack’s own. */
export type ExportWords = SharedWords & OwnWords;
