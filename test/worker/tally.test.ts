import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Runtime, startRuntime } from '../../scripts/runtime.ts';
import { type TallyServices, tallyRoutes } from '../../src/worker/routes/tally.ts';
import { TALLY_CACHE_SECONDS } from '../../src/worker/tally/tallies.ts';
import { ferryPack } from '../builders.ts';
import { readTally, sendAttempt } from './attempts.ts';

/** Two runtimes, so that no test waits for a tally that was read a moment ago. */
let counting: Runtime;
let refusing: Runtime;

beforeAll(async () => {
  const options = { host: '127.0.0.1', port: 0, stateFolder: null };
  counting = await startRuntime(options);
  refusing = await startRuntime(options);
});
afterAll(async () => {
  await counting.stop();
  await refusing.stop();
});

const right = {
  'q-why': ['b'],
  'q-figures': ['a', 'd'],
  'q-empty': false,
  'q-who': { empty: 'mayor', stranded: 'institute', job: 'nurse' },
  'q-order': ['i1', 'i2', 'i3', 'i4'],
  'q-stand': { s1: 'reading', s2: 'report', s3: 'council', s4: 'institute' },
  'q-dates': { 1: 'Four', 2: 'June' },
  'q-number': 430,
};

const partly = {
  'q-why': ['c'],
  'q-figures': ['a', 'b'],
  'q-empty': true,
  'q-who': { empty: 'northline', stranded: 'institute', job: 'mayor' },
  'q-order': ['i1', 'i3', 'i2', 'i4'],
  'q-stand': { s1: 'report', s2: 'report', s3: 'report', s4: 'report' },
  'q-dates': { 1: '5', 2: 'June' },
  'q-number': 900,
  'q-recall': 'what a reader remembers',
};

test('tells how others answered, part by part, each attempt once, and no question that too few answered', async () => {
  const { origin } = counting.url;
  for (let index = 0; index < 24; index++) {
    const answers = index < 15 ? right : partly;
    // The first question alone, then all of them, the first with another answer: it must not change.
    await sendAttempt({ origin, index, answers: { 'q-why': answers['q-why'] } });
    const again = await sendAttempt({ origin, index, answers: { ...answers, 'q-why': ['d'] } });
    expect(again.status).toBe(202);
    expect(await again.json()).toEqual({
      counted: Object.keys(right),
      ignored: index < 15 ? [] : ['q-recall'],
    });
  }
  await sendAttempt({ origin, index: 24, answers: { 'q-why': ['a'] } });
  for (let index = 100; index < 120; index++) {
    const answers = { 'q-refused': ['a'], ...(index < 119 && { 'q-two-aims': ['a'] }) };
    expect((await sendAttempt({ origin, index, pack: 'russia-ceasefire-demands', answers })).status).toBe(202);
  }

  expect(await readTally(origin)).toEqual({
    'q-why': { answered: 25, correct: 15, parts: { a: 1, b: 15, c: 9, d: 0 } },
    'q-figures': { answered: 24, correct: 15, parts: { a: 24, b: 9, c: 0, d: 15 } },
    'q-empty': { answered: 24, correct: 15, parts: { true: 9, false: 15 } },
    'q-who': { answered: 24, correct: 15, parts: { empty: 15, stranded: 24, job: 15 } },
    'q-order': { answered: 24, correct: 15, parts: { i1: 24, i2: 15, i3: 15, i4: 24 } },
    'q-stand': { answered: 24, correct: 15, parts: { s1: 15, s2: 24, s3: 15, s4: 15 } },
    'q-dates': { answered: 24, correct: 15, parts: { 1: 15, 2: 24 } },
    'q-number': { answered: 24, correct: 15, parts: { number: 15 } },
  });
  const { 'q-refused': twenty, ...fewer } = await readTally(origin, 'russia-ceasefire-demands');
  expect(twenty?.answered).toBe(20);
  const others = Object.values(fewer);
  expect(others.length).toBeGreaterThan(0);
  expect(others).toEqual(others.map(() => ({ tooFew: true })));
});

test('grades what was answered in a translation by the translation', async () => {
  const { origin } = refusing.url;
  const pack = 'russia-ceasefire-demands';
  for (let index = 0; index < 20; index++) {
    const [language, adverb, noun] = index < 5 ? ['en', 'unanimously', 'veto'] : ['vi', 'nhất trí', 'quyền phủ quyết'];
    await sendAttempt({ origin, index, pack, language, answers: { 'q-own-words': { 1: adverb, 2: noun } } });
  }
  expect((await readTally(origin, pack))['q-own-words']).toMatchObject({ answered: 20, correct: 20 });
});

test('says that a tally may be read by any site, and kept for seconds', async () => {
  const response = await fetch(`${counting.url.origin}/api/v1/packs/harbour-ferry/tally`);
  expect(response.headers.get('Cache-Control')).toBe(`public, max-age=${TALLY_CACHE_SECONDS}`);
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
});

test.each([
  { body: 'no JSON', status: 400, type: 'bad-attempt' },
  { body: '[]', status: 400, type: 'bad-attempt' },
  { body: '{"id":"short","answers":{}}', status: 400, type: 'bad-attempt' },
  { body: '{"id":"attempt-of-reader-x"}', status: 400, type: 'bad-attempt' },
  { body: '{"id":"attempt-of-reader-x","answers":{}}', status: 422, type: 'nothing-to-count' },
  {
    body: '{"id":"attempt-of-reader-x","answers":{"q-why":["zz"],"__proto__":["b"],"constructor":1,"q-recall":"text"}}',
    status: 422,
    type: 'nothing-to-count',
  },
  { body: 'x'.repeat(33 * 1024), status: 413, type: 'body-too-large' },
])('refuses $body with $status', async ({ body, status, type }) => {
  const response = await fetch(`${refusing.url.origin}/api/v1/packs/harbour-ferry/attempts`, { method: 'POST', body });
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ type: `tag:readback,2026:${type}`, detail: expect.any(String) });
});

test('refuses attempts on a pack that is not there', async () => {
  const response = await sendAttempt({ origin: refusing.url.origin, index: 0, pack: 'nothing', answers: right });
  expect(response.status).toBe(404);
});

/** The routes alone, with a limit that the test holds in its hand. */
function routesThatAllow(most: number) {
  const keys: string[] = [];
  const recorded: string[] = [];
  const tallies = { record: async (_pack: string, id: string) => void recorded.push(id), read: async () => ({}) };
  const shelf = { find: async () => ({ pack: ferryPack, json: '', version: '' }) };
  const attemptLimit = { limit: async ({ key }: { key: string }) => ({ success: keys.push(key) <= most }) };
  const routes = tallyRoutes({ shelf, tallies, attemptLimit, senderSalt: 'salt' } as unknown as TallyServices);
  const send = (id: string, address: string) =>
    routes.request('/api/v1/packs/harbour-ferry/attempts', {
      method: 'POST',
      body: JSON.stringify({ id, answers: right }),
      headers: { 'CF-Connecting-IP': address },
    });
  return { send, keys, recorded };
}

test('counts nothing beyond the limit, says when to try again, and knows a network by a digest alone', async () => {
  const { send, keys, recorded } = routesThatAllow(2);
  expect((await send('attempt-of-reader-1', '2001:db8:1:2::1')).status).toBe(202);
  expect((await send('attempt-of-reader-2', '2001:db8:1:2::2')).status).toBe(202);
  const refused = await send('attempt-of-reader-3', '2001:db8:1:2::3');
  expect(refused.status).toBe(429);
  expect(refused.headers.get('Retry-After')).toBe('60');
  expect(await refused.json()).toMatchObject({ type: 'tag:readback,2026:too-many-requests' });
  await send('attempt-of-reader-4', '2001:db8:1:3::1');
  expect(recorded).toEqual(['attempt-of-reader-1', 'attempt-of-reader-2']);
  expect(new Set(keys.slice(0, 3)).size).toBe(1);
  expect(keys[3]).not.toBe(keys[0]);
  expect(keys.join()).not.toContain('2001');
});

test('lets one address move a tally by the limit at most, however often it sends', async () => {
  const { origin } = refusing.url;
  const statuses: number[] = [];
  const minute = () => Math.floor(Date.now() / 60_000);
  const firstMinute = minute();
  // One household's network, whichever of its addresses is used.
  const ofOne = (index: number) => ({ 'CF-Connecting-IP': `2001:db8:ffff:1::${index.toString(16)}` });
  for (let index = 0; index < 200; index++) {
    const response = await sendAttempt({ origin, index, answers: right, headers: ofOne(index) });
    statuses.push(response.status);
    if (response.status === 429) expect(response.headers.get('Retry-After')).toBe('60');
    await response.body?.cancel();
  }
  const counted = statuses.filter((status) => status === 202).length;
  // The limit of wrangler.toml, 60 in a minute of the clock, in however many minutes they were sent.
  expect(counted).toBeGreaterThanOrEqual(60);
  expect(counted).toBeLessThanOrEqual(60 * (minute() - firstMinute + 1));
  expect(statuses.filter((status) => status === 429)).toHaveLength(200 - counted);
  expect((await readTally(origin))['q-why']?.answered).toBe(counted);
});
