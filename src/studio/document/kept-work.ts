import { isRecord, type Pack } from '../../pack/index.ts';
import { openPack } from './open-pack.ts';

/** What an editor works on. */
export interface Work {
  pack: Pack;
  /** The article's text, in which evidence is looked for; `null`: it was not given. It is no part of the pack. */
  article: string | null;
}

/** What a browser keeps of it. */
export interface KeptWork extends Work {
  /** What the file was called that was opened; `null`: none was. */
  fileName: string | null;
}

export function writeWork({ pack, ...rest }: KeptWork): string {
  return JSON.stringify({ pack: JSON.stringify(pack), ...rest });
}

/** `null`: the text holds no work of ours. */
export function readWork(text: string): KeptWork | null {
  try {
    const kept: unknown = JSON.parse(text);
    if (!isRecord(kept) || typeof kept.pack !== 'string') return null;
    const read = openPack(kept.pack);
    if (!read.ok) return null;
    return { pack: read.pack, article: textOrNull(kept.article), fileName: textOrNull(kept.fileName) };
  } catch {
    return null;
  }
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** As a pack lies in its file. */
export function printPack(pack: Pack): string {
  return `${JSON.stringify(pack, null, 2)}\n`;
}
