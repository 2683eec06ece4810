// Builds what the Worker serves: packs, scripts, styles. wrangler runs it before it bundles the Worker.
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { hashOf } from './build/hash.ts';
import { buildPacks } from './build/packs.ts';
import { PackFilesError } from './build/read-packs.ts';
import { buildScripts } from './build/scripts.ts';
import { buildStyles } from './build/styles.ts';

const ASSETS = 'dist/assets';

try {
  await rm(ASSETS, { recursive: true, force: true });
  await mkdir(ASSETS, { recursive: true });
  const packs = await buildPacks({ content: 'content', assets: ASSETS });
  const [scripts, styles] = await Promise.all([buildScripts(), buildStyles()]);
  await cp('src/worker/assets', ASSETS, { recursive: true });
  const manifest = { ...scripts, ...styles };
  const version = hashOf(JSON.stringify([manifest, packs.version])).slice(0, 12);
  await writeFile('dist/manifest.json', JSON.stringify({ version, ...manifest }, null, 2));
  console.log(`Built ${packs.count} packs, version ${version}.`);
} catch (error) {
  if (!(error instanceof PackFilesError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
