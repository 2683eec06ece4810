import type { Notice } from './notice.ts';

export interface Exported {
  /** Text, or the bytes of an archive. */
  content: string | Uint8Array<ArrayBuffer>;
  notices: readonly Notice[];
}
