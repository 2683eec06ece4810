import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTally, sendAttempt } from './attempts.ts';
import { type RuntimeProcess, startProcess } from './runtime-process.ts';

const ATTEMPTS = 5_000;
const SENDERS = 16;

/** A third of a minute where nothing else runs; not what is tested. */
const PATIENCE_MILLIS = 600_000;

let folder: string;
let running: RuntimeProcess | null = null;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readback-crash-'));
});
afterAll(async () => {
  await running?.kill();
  await rm(folder, { recursive: true, force: true });
});

const stateOf = (name: string) => join(folder, name);

async function start(state: string): Promise<RuntimeProcess> {
  // What a failed test left behind.
  await kill();
  running = await startProcess(stateOf(state), folder);
  return running;
}

async function kill(): Promise<void> {
  await running?.kill();
  running = null;
}

/** Right in two of three, so that what is counted twice would show in more than one place. */
const answersOf = (index: number) => ({ 'q-why': index % 3 === 0 ? ['a'] : ['b'], 'q-empty': index % 3 !== 0 });

/** Sends them in this order, several at once, until all are acknowledged or the runtime is gone. */
async function sendAll(origin: string, indexes: readonly number[], acknowledged: (index: number) => void) {
  const queue = indexes.values();
  const sendRest = async () => {
    for (const index of queue) {
      const response = await sendAttempt({ origin, index, answers: answersOf(index) }).catch(() => null);
      if (response === null) return;
      if (response.status !== 202) throw new Error(`${response.status}: ${await response.text()}`);
      acknowledged(index);
      await response.body?.cancel();
    }
  };
  await Promise.all(Array.from({ length: SENDERS }, sendRest));
}

test(
  'counts every acknowledged attempt exactly once when it is killed in the middle of 5,000, a fifth of them sent twice',
  async () => {
    // Every fourth attempt comes again, some hundred later: a fifth of all that is sent.
    const indexes = Array.from({ length: ATTEMPTS }, (_, index) =>
      index % 4 === 0 && index >= 400 ? [index, index - 400] : [index],
    ).flat();
    const stored = new Set<number>();

    const first = await start('killed');
    let sinceKill = 0;
    await sendAll(first.origin, indexes, (index) => {
      stored.add(index);
      // In the middle of the work: fifteen others are on their way.
      if (++sinceKill === 2_000) process.nextTick(() => void kill());
    });
    expect(stored.size).toBeGreaterThan(1_000);
    expect(stored.size).toBeLessThan(ATTEMPTS);

    // What was not acknowledged may have been counted or not; nothing else may be missing or be there twice.
    const second = await start('killed');
    const after = (await readTally(second.origin))['q-why']?.answered ?? 0;
    expect(after).toBeGreaterThanOrEqual(stored.size);
    expect(after).toBeLessThanOrEqual(stored.size + SENDERS);

    // A sender repeats what it got no answer to; what it has an answer to, it never sends again.
    const unanswered = indexes.filter((index) => !stored.has(index));
    await sendAll(second.origin, unanswered, (index) => stored.add(index));
    expect(stored.size).toBe(ATTEMPTS);
    await kill();

    const third = await start('killed');
    const wrong = Math.ceil(ATTEMPTS / 3);
    expect(await readTally(third.origin)).toMatchObject({
      'q-why': { answered: ATTEMPTS, correct: ATTEMPTS - wrong, parts: { a: wrong, b: ATTEMPTS - wrong } },
      'q-empty': { answered: ATTEMPTS, correct: wrong, parts: { true: ATTEMPTS - wrong, false: wrong } },
    });
    await kill();
  },
  PATIENCE_MILLIS,
);

test('says that nothing was counted when the storage fails, logs it without the reader, and still shows and grades', async () => {
  const before = await start('broken');
  for (let index = 0; index < 20; index++)
    await sendAttempt({ origin: before.origin, index, answers: answersOf(index) });
  await kill();
  const objects = join(stateOf('broken'), 'do');
  const files = await readdir(objects, { recursive: true });
  const databases = files.filter((file) => /\/[0-9a-f]{64}\.sqlite$/.test(file));
  expect(databases.length).toBeGreaterThan(1);
  await Promise.all(databases.map((file) => writeFile(join(objects, file), 'no database '.repeat(1000))));
  await Promise.all(files.filter((file) => /-(?:wal|shm)$/.test(file)).map((file) => rm(join(objects, file))));

  const { origin, printed } = await start('broken');
  const headers = { 'CF-Connecting-IP': '203.0.113.77', 'User-Agent': 'an-agent-of-a-reader' };
  for (const index of [0, 1, 2, 3, 4, 5, 6, 7]) {
    const response = await sendAttempt({ origin, index, answers: answersOf(index), headers });
    expect(response.status).toBe(503);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    expect(response.headers.get('Retry-After')).toBe('10');
    expect(await response.json()).toMatchObject({ type: 'tag:readback,2026:tally-unavailable' });
  }
  expect((await fetch(`${origin}/api/v1/packs/harbour-ferry/tally`)).status).toBe(503);
  const graded = await fetch(`${origin}/a/harbour-ferry`, {
    method: 'POST',
    body: new URLSearchParams({ 'q-why': 'b' }),
  });
  expect(await graded.text()).toContain('That’s right.');

  await expect.poll(printed).toContain('"event":"attempt-not-counted","pack":"harbour-ferry","questions":2');
  await expect.poll(printed).toContain('"event":"tally-not-read"');
  expect(printed()).not.toMatch(/203\.0\.113\.77|an-agent-of-a-reader|attempt-of-reader/);
  await kill();
});
