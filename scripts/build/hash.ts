import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export function hashOf(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** How a Content-Security-Policy names a script or a stylesheet that stands in the page: https://www.w3.org/TR/CSP3/. */
export function sourceHash(code: string): string {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`;
}

/** One hash for all that stands in the folder. */
export async function hashOfFolder(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(paths.sort().map(async (path) => [path, hashOf(await readFile(path, 'utf8'))]));
  return hashOf(JSON.stringify(files));
}
