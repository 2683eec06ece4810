import { readFile, stat } from 'node:fs/promises';

export type ReadText = { ok: true; text: string } | { ok: false; problem: string };

/** A file as text in UTF-8; a byte-order mark is kept. The problem is a sentence for an editor, without the file's name. */
export async function readTextFile(path: string, { maxBytes = Number.POSITIVE_INFINITY } = {}): Promise<ReadText> {
  try {
    const { size } = await stat(path);
    if (size > maxBytes) {
      return { ok: false, problem: `It has ${inMegabytes(size)}; at most ${inMegabytes(maxBytes)} are read.` };
    }
    return decode(await readFile(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (typeof code !== 'string') throw error;
    return { ok: false, problem: reasons[code] ?? `It cannot be read (${code}).` };
  }
}

const reasons: Record<string, string> = {
  ENOENT: 'There is no such file.',
  EISDIR: 'It is a folder; name a file.',
  EACCES: 'You are not allowed to read it.',
};

function inMegabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function decode(bytes: Uint8Array): ReadText {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { ok: false, problem: 'It is in UTF-16. Save it as UTF-8.' };
  }
  if (bytes.includes(0)) return { ok: false, problem: 'It is binary, no text. Save the article as text or as HTML.' };
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { ok: false, problem: describeBadBytes(bytes) };
  }
}

/** What decodes to the end, but for a last character cut short, was cut off; all else is another encoding. */
function describeBadBytes(bytes: Uint8Array): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return 'It ends in the middle of a character: it was cut off. Get the whole file.';
  } catch {
    const readable = new TextDecoder('utf-8').decode(bytes);
    const line = readable.slice(0, readable.indexOf('\ufffd')).split('\n').length;
    return `It is not in UTF-8 (see line ${line}). Save it as UTF-8.`;
  }
}
