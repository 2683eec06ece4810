// Builds what the Worker serves: packs, scripts, styles. wrangler runs it before it bundles the Worker.
// With --kv, the packs are laid out for a KV namespace, in dist/kv, and not among the assets: see docs/deploy.md.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hashOf, hashOfFolder } from './build/hash.ts';
import { writeKvFiles, writePackAssets } from './build/pack-files.ts';
import { layOutPacks } from './build/packs.ts';
import { PackFilesError } from './build/read-packs.ts';
import { printSchema } from './build/schema.ts';
import { buildScripts } from './build/scripts.ts';
import { buildStyles } from './build/styles.ts';

const ASSETS = 'dist/assets';
const KV = 'dist/kv';
const isForKv = process.argv.includes('--kv');

// What is tested is what ships, whoever runs the build.
process.env.NODE_ENV = 'production';

try {
  for (const folder of [ASSETS, KV]) await rm(folder, { recursive: true, force: true });
  await mkdir(`${ASSETS}/schema`, { recursive: true });
  await writeFile(`${ASSETS}/schema/pack.json`, printSchema());
  const packs = await layOutPacks('content');
  if (isForKv) await writeKvFiles(packs, KV);
  else await writePackAssets(packs, ASSETS);
  const { widgetStyles, laterStyles, ...styles } = await buildStyles();
  const scripts = await buildScripts({ widgetStyles, laterStyles });
  await cp('src/worker/assets', ASSETS, { recursive: true });
  const manifest = { ...scripts, ...styles };
  // Whatever may change what is shown: packs, code, and the libraries that render it.
  const sources = [manifest, packs.version, await hashOfFolder('src'), await readFile('package-lock.json', 'utf8')];
  const version = hashOf(JSON.stringify(sources)).slice(0, 12);
  await writeFile('dist/manifest.json', JSON.stringify({ version, ...manifest }, null, 2));
  if (packs.drafts.length > 0) console.log(`Left out, as drafts: ${packs.drafts.join(', ')}.`);
  console.log(`Built ${packs.count} packs, version ${version}.`);
} catch (error) {
  if (!(error instanceof PackFilesError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
