import { isRecord, type Pack } from '../../pack/index.ts';
import { openPack } from './open-pack.ts';

/** What an editor works on. */
export interface Work {
  pack: Pack;
  /** The article's text, in which evidence is looked for; `null`: it was not given. It is no part of the pack. */
  article: string | null;
}

export function writeWork({ pack, article }: Work): string {
  return JSON.stringify({ pack: JSON.stringify(pack), article });
}

/** `null`: the text holds no work of ours. */
export function readWork(text: string): Work | null {
  try {
    const kept: unknown = JSON.parse(text);
    if (!isRecord(kept) || typeof kept.pack !== 'string') return null;
    const read = openPack(kept.pack);
    if (!read.ok) return null;
    return { pack: read.pack, article: typeof kept.article === 'string' ? kept.article : null };
  } catch {
    return null;
  }
}

/** As a pack lies in its file. */
export function printPack(pack: Pack): string {
  return `${JSON.stringify(pack, null, 2)}\n`;
}
