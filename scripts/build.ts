// Builds what the Worker serves: packs, scripts, styles. wrangler runs it before it bundles the Worker.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hashOf, hashOfFolder } from './build/hash.ts';
import { buildPacks } from './build/packs.ts';
import { PackFilesError } from './build/read-packs.ts';
import { buildScripts } from './build/scripts.ts';
import { buildStyles } from './build/styles.ts';

const ASSETS = 'dist/assets';

// What is tested is what ships, whoever runs the build.
process.env.NODE_ENV = 'production';

try {
  await rm(ASSETS, { recursive: true, force: true });
  await mkdir(ASSETS, { recursive: true });
  const packs = await buildPacks({ content: 'content', assets: ASSETS });
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
