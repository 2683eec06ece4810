import { cp, mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { generatePacks, writePacks } from './many-packs.ts';

const copied = ['src', 'scripts', 'wrangler.toml', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** A publisher's copy of this project, in a folder of its own, with so many packs for its content. */
export async function siteWith(packCount: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'readback-site-'));
  await Promise.all(copied.map((name) => cp(name, join(folder, name), { recursive: true })));
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  await writePacks(generatePacks(packCount), join(folder, 'content'));
  return folder;
}
