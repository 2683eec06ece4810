import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeKvFiles, writePackAssets } from '../scripts/build/pack-files.ts';
import { layOutPacks, type PackLayout } from '../scripts/build/packs.ts';
import { writePacks } from './bench/many-packs.ts';
import type { UnparsedPack } from './builders.ts';

/** Packs as the build lays them out, without a build of all else. */
export async function layOut(
  packs: readonly UnparsedPack[],
  translations: Record<string, UnparsedPack> = {},
): Promise<PackLayout> {
  const content = await mkdtemp(join(tmpdir(), 'readback-content-'));
  try {
    await writePacks(packs, content);
    for (const [name, pack] of Object.entries(translations))
      await writeFile(join(content, `${name}.json`), JSON.stringify(pack));
    return await layOutPacks(content);
  } finally {
    await rm(content, { recursive: true, force: true });
  }
}

/** The build that is there, with other packs; whoever asks for it removes it. */
export async function distWith(layout: PackLayout, shelf: 'assets' | 'kv' = 'assets'): Promise<string> {
  const dist = await mkdtemp(join(tmpdir(), 'readback-dist-'));
  await cp('dist', dist, { recursive: true });
  await rm(join(dist, 'assets', '_packs'), { recursive: true });
  if (shelf === 'kv') await writeKvFiles(layout, join(dist, 'kv'));
  else await writePackAssets(layout, join(dist, 'assets'));
  return dist;
}
