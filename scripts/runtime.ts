import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from 'miniflare';
import { unstable_getMiniflareWorkerOptions } from 'wrangler';
import type { RoomNamespace } from '../src/worker/room/room-namespace.ts';
import { readKvFiles } from './build/pack-files.ts';

export interface RuntimeOptions {
  host: string;
  /** 0: any free port. */
  port: number;
  /** The folder in which Durable Objects keep their storage; `null`: nothing outlives the process. */
  stateFolder: string | null;
  /** Settings in the place of wrangler.toml's; without `ROOM_KEY` there are no rooms. */
  settings?: { EMBED_ORIGINS?: string; ROOM_KEY?: string };
  /** The build to serve; `dist` where it is left out. */
  dist?: string;
  /** A Worker to run in the place of ours, with all else the same. */
  script?: string;
}

export interface Runtime {
  url: URL;
  /** The rooms' objects, past the routes. */
  rooms(): Promise<RoomNamespace>;
  stop(): Promise<void>;
}

/** The message is what the build printed: for an editor, the faults of a pack. */
export class BundleError extends Error {}

/** Builds the Worker as `wrangler deploy` would; throws a `BundleError` where that fails. `folder` holds the project. */
export async function bundleWorker(folder = '.'): Promise<void> {
  // Wrangler runs our build as well, but buries what it says under a report of its own.
  await run('node', ['scripts/build.ts'], folder);
  await run('wrangler', ['deploy', '--dry-run', '--outdir', 'dist/worker'], folder);
}

async function run(command: string, parameters: string[], cwd: string): Promise<void> {
  const env = { ...process.env, WRANGLER_SEND_METRICS: 'false', WRANGLER_HIDE_BANNER: 'true', NO_COLOR: '1' };
  const child = spawn(command, parameters, { stdio: ['ignore', 'pipe', 'pipe'], env, cwd });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => printed.push(String(chunk)));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new BundleError(printed.join(''));
}

/** What wrangler.toml sets EMBED_ORIGINS to; nobody has looked at it yet. */
export function configuredEmbedOrigins(): unknown {
  const { bindings } = unstable_getMiniflareWorkerOptions('wrangler.toml').workerOptions;
  return (bindings as { EMBED_ORIGINS?: unknown } | undefined)?.EMBED_ORIGINS;
}

/** Runs the bundled Worker in workerd, with the bindings and assets of the wrangler.toml that ships. */
export async function startRuntime(options: RuntimeOptions): Promise<Runtime> {
  const { host, port, stateFolder, settings, dist = 'dist', script } = options;
  const { modulesRules, ...worker } = unstable_getMiniflareWorkerOptions('wrangler.toml').workerOptions;
  // A copy, so that building again does not pull the files away from under a running server.
  const served = await mkdtemp(join(tmpdir(), 'readback-'));
  await cp(dist, served, { recursive: true });
  const packsInKv = await readKvFiles(join(served, 'kv'));
  const bundle = join(served, 'worker');
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      host,
      port,
      cf: false,
      log: new Log(LogLevel.WARN),
      ...(stateFolder !== null && { resourcePersistencePath: stateFolder }),
      workers: [
        {
          ...worker,
          // Rate limits are kept on the disk here, by digests of addresses; unlike on the platform.
          bindings: { ...(worker.bindings as object), ...settings, SENDER_SALT: randomUUID() },
          ...(packsInKv && { kvNamespaces: { PACKS: 'packs' } }),
          assets: { ...(worker.assets as object), directory: join(served, 'assets') },
          modules: [{ type: 'ESModule', path: join(bundle, 'index.js'), ...(script && { contents: script }) }],
          modulesRoot: bundle,
        },
      ],
    }),
  );
  const stop = async () => {
    await miniflare.dispose();
    await rm(served, { recursive: true, force: true });
  };
  try {
    const url = await miniflare.ready;
    if (packsInKv) {
      const packs = await miniflare.getKVNamespace('PACKS');
      for (const { key, value, metadata } of packsInKv) await packs.put(key, value, { metadata });
    }
    // Miniflare's own type knows nothing of our object's methods.
    const rooms = async () => (await miniflare.getDurableObjectNamespace('ROOMS')) as unknown as RoomNamespace;
    return { url, rooms, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
