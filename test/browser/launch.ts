import { type Browser, chromium } from 'playwright-core';
import { type Chromium, findChromium } from './find-chromium.ts';

/** A headless Chromium that talks to loopback and to nobody else. */
export async function launchBrowser(found?: Chromium): Promise<Browser> {
  const { executablePath, libraries } = found ?? (await findChromium());
  const path = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...(path && { LD_LIBRARY_PATH: path }) } as Record<string, string>,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    ],
  });
}
