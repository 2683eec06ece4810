import { readFile } from 'node:fs/promises';
import { build } from 'vite';

/** Bundles what runs in a reader's browser; answers with the addresses of the entries. */
export async function buildScripts(): Promise<{ pageScript: string }> {
  await build({ configFile: 'vite.config.ts' });
  const manifest: Record<string, { name: string; file: string }> = JSON.parse(
    await readFile('dist/assets/assets/manifest.json', 'utf8'),
  );
  const addressOf = (name: string) => `/assets/${Object.values(manifest).find((entry) => entry.name === name)?.file}`;
  return { pageScript: addressOf('page') };
}
