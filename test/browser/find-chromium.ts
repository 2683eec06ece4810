import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packaged, { inflate } from '@sparticuz/chromium';

export interface Chromium {
  executablePath: string;
  /** Where the libraries lie that a bare system lacks; the browser's process needs it in `LD_LIBRARY_PATH`. */
  libraries: string | null;
}

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** `CHROMIUM_PATH`, else an installed browser, else the one that an npm package ships. */
export async function findChromium(): Promise<Chromium> {
  const given = process.env.CHROMIUM_PATH;
  if (given && !existsSync(given)) throw new Error(`CHROMIUM_PATH names ${given}, where there is no file.`);
  const found = given ?? installed.find((path) => existsSync(path));
  if (found) return { executablePath: found, libraries: null };

  const executablePath = await packaged.executablePath();
  await inflate(join('node_modules', '@sparticuz', 'chromium', 'bin', 'al2023.tar.br'));
  return { executablePath, libraries: join(tmpdir(), 'al2023', 'lib') };
}
