import { spawn } from 'node:child_process';
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from 'miniflare';
import { unstable_getMiniflareWorkerOptions } from 'wrangler';

export interface RuntimeOptions {
  host: string;
  /** 0: any free port. */
  port: number;
  /** The folder in which Durable Objects keep their storage; `null`: nothing outlives the process. */
  stateFolder: string | null;
}

export interface Runtime {
  url: URL;
  stop(): Promise<void>;
}

/** Builds the Worker as `wrangler deploy` would; throws, with what was printed, where that fails. */
export async function bundleWorker(): Promise<void> {
  const arguments_ = ['deploy', '--dry-run', '--outdir', 'dist/worker'];
  const child = spawn('wrangler', arguments_, { stdio: ['ignore', 'pipe', 'pipe'], env: quietEnvironment() });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += String(chunk)));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new BundleError(printed);
}

/** The message is what the build printed. */
export class BundleError extends Error {}

/** Runs the bundled Worker in workerd, with the bindings and assets of the wrangler.toml that ships. */
export async function startRuntime({ host, port, stateFolder }: RuntimeOptions): Promise<Runtime> {
  const { modulesRules, ...worker } = unstable_getMiniflareWorkerOptions('wrangler.toml').workerOptions;
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      host,
      port,
      cf: false,
      log: new Log(LogLevel.WARN),
      ...(stateFolder !== null && { resourcePersistencePath: stateFolder }),
      workers: [
        { ...worker, modules: [{ type: 'ESModule', path: 'dist/worker/index.js' }], modulesRoot: 'dist/worker' },
      ],
    }),
  );
  const url = await miniflare.ready;
  return { url, stop: () => miniflare.dispose() };
}

function quietEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, WRANGLER_SEND_METRICS: 'false', NO_COLOR: '1' };
}
