import { build, type Rolldown } from 'vite';

/** A Worker of the tests as one script, to run in the place of ours; `define` gives values to names that it declares. */
export async function bundleTestWorker(entry: string, define: Record<string, string> = {}): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define,
    build: {
      write: false,
      lib: { entry, formats: ['es'], fileName: 'worker' },
      rolldownOptions: { external: ['cloudflare:workers'] },
    },
  });
  const [{ output }] = result as [Rolldown.RolldownOutput];
  return output[0].code;
}
