import { Agent, request } from 'node:http';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Runtime, startRuntime } from '../../scripts/runtime.ts';
import { anyRequest, type FuzzRequest } from './arbitrary-requests.ts';

const REQUESTS = 20_000;
const SEED = 2026;
const AT_ONCE = 8;

/** Half a minute where nothing else runs; not what is tested. */
const PATIENCE_MILLIS = 600_000;

let runtime: Runtime;
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
beforeAll(async () => {
  runtime = await startRuntime({ host: '127.0.0.1', port: 0, stateFolder: null });
});
afterAll(async () => {
  agent.destroy();
  await runtime.stop();
});

interface Answer {
  status: number;
  text: string;
}

/** By node's own client: it sends what `fetch` would mend. */
function send({ method, path, headers, body }: FuzzRequest): Promise<Answer> {
  const { hostname, port, host } = runtime.url;
  return new Promise((resolve, reject) => {
    const sent = request(
      { agent, hostname, port, method, path: toSendable(path.replaceAll('HOST', host)), headers },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
        response.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(body ?? undefined);
  });
}

/** Node refuses to send a path with a space or a control character in it. */
function toSendable(path: string): string {
  return path.replace(/[^\u0021-\u00ff]/g, '');
}

/** Of JavaScript, by its lines; the file names are those of our bundle. */
const stack = /\n\s+at .+:\d+:\d+|(?:Type|Range|Reference|Syntax)Error\b|index\.js:\d+/;

function isFault({ method, path }: FuzzRequest, { status, text }: Answer): boolean {
  // The one status above 500 that is asked for: https://oembed.com, 2.3.4.
  const isUnknownFormat = status === 501 && method !== 'POST' && path.startsWith('/oembed?');
  return (status >= 500 && !isUnknownFormat) || stack.test(text);
}

test(
  `answers ${REQUESTS} requests of any kind without failing, and without showing its insides`,
  async () => {
    const requests = fc.sample(anyRequest, { numRuns: REQUESTS, seed: SEED });
    const seen = new Map<number, number>();
    const faults: { asked: FuzzRequest; answer: Answer }[] = [];
    const queue = requests.values();
    const sendRest = async () => {
      for (const asked of queue) {
        const answer = await send(asked);
        seen.set(answer.status, (seen.get(answer.status) ?? 0) + 1);
        if (isFault(asked, answer)) faults.push({ asked, answer });
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, sendRest));
    expect(faults.slice(0, 3)).toEqual([]);
    // It got everywhere: pages, redirects, what is known already, and every kind of refusal.
    for (const status of [200, 202, 301, 304, 400, 404, 405, 413, 422, 501])
      expect(seen.get(status) ?? 0, `answers ${status}`).toBeGreaterThan(5);
    expect((await send({ method: 'GET', path: '/healthz', headers: {}, body: null })).status).toBe(200);
  },
  PATIENCE_MILLIS,
);
