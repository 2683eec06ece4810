import autocannon from 'autocannon';
import { type Runtime, startRuntime } from '../../scripts/runtime.ts';
import { bundleTestWorker } from '../bundle-test-worker.ts';

const SECONDS = 5;
const CONNECTIONS = 32;

/** Requests per second that one address answers, after a second of warming up. */
export async function requestsPerSecond(url: string): Promise<number> {
  await autocannon({ url, connections: CONNECTIONS, duration: 1 });
  const { requests, non2xx } = await autocannon({ url, connections: CONNECTIONS, duration: SECONDS });
  if (non2xx > 0) throw new Error(`${url} answered ${non2xx} times with something else than 200`);
  return requests.average;
}

/** A Hono route that answers the same bytes from memory, in the same runtime, with the same wrangler.toml. */
export async function startBaseline(body: string): Promise<Runtime> {
  const script = await bundleTestWorker('test/bench/baseline-worker.ts', { BODY: JSON.stringify(body) });
  return startRuntime({ host: '127.0.0.1', port: 0, stateFolder: null, script });
}
