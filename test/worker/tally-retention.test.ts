import { afterEach, expect, test } from 'vitest';
import { type Runtime, startRuntime } from '../../scripts/runtime.ts';
import { bundleTestWorker } from '../bundle-test-worker.ts';

let runtime: Runtime | undefined;
afterEach(() => runtime?.stop());

test('forgets which attempts it counted after 48 hours, and keeps the counts', async () => {
  const script = await bundleTestWorker('test/worker/retention-worker.ts');
  runtime = await startRuntime({ host: '127.0.0.1', port: 0, stateFolder: null, script });
  const countAfter = async (hoursAgo: number) => {
    const response = await fetch(`${runtime?.url.origin}/?hoursAgo=${hoursAgo}`);
    const { question } = (await response.json()) as { question: { answered: number } };
    return question.answered;
  };
  expect(await countAfter(48)).toBe(1);
  // The alarm is due at once; until it rings, the attempt is known. Once it is forgotten, the same one counts again.
  await expect.poll(() => countAfter(1), { timeout: 20_000 }).toBe(2);
  // What is two days younger is still known.
  expect(await countAfter(1)).toBe(2);
});
