import { writeFile } from 'node:fs/promises';

/** Writes a file; one that is there stays, unless it is to be replaced. Answers with the problem, in a sentence for an editor, or `null`. */
export async function writeNewFile(
  file: string,
  content: string | Uint8Array,
  { force }: { force: boolean },
): Promise<string | null> {
  try {
    await writeFile(file, content, { flag: force ? 'w' : 'wx' });
    return null;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EEXIST') return `${file} is there already. Give another --out, or --force to replace it.`;
    if (code === 'ENOENT') return `The folder of ${file} does not exist. Make it, or give another --out.`;
    if (typeof code === 'string') return `${file} cannot be written (${code}).`;
    throw error;
  }
}
