import type { TestProject } from 'vitest/node';
import { bundleWorker, startRuntime } from '../scripts/runtime.ts';
import { type Chromium, findChromium } from './browser/find-chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the Worker that ships is served, in workerd, for all tests. */
    origin: string;
    chromium: Chromium;
  }
}

export default async function serve({ provide }: TestProject) {
  await bundleWorker();
  const runtime = await startRuntime({
    host: '127.0.0.1',
    port: 0,
    stateFolder: null,
    settings: { ROOM_KEY: 'for trying out' },
  });
  provide('origin', runtime.url.origin);
  provide('chromium', await findChromium());
  return () => runtime.stop();
}
