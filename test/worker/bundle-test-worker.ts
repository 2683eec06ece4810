import { build, type Rolldown } from 'vite';

/** A Worker of the tests as one script, for what the Worker that ships offers to nobody. */
export async function bundleTestWorker(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: { entry, formats: ['es'], fileName: 'worker' },
      rolldownOptions: { external: ['cloudflare:workers'] },
    },
  });
  const [{ output }] = result as [Rolldown.RolldownOutput];
  return output[0].code;
}
