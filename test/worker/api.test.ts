import { expect, test } from 'vitest';
import { readJson } from '../builders.ts';
import { ask } from './ask.ts';

test('lists every pack with its languages', async () => {
  const response = await ask('/api/v1/packs');
  expect(response.headers.get('Content-Type')).toMatch(/^application\/json/);
  const { packs } = (await response.json()) as { packs: { id: string; languages: string[] }[] };
  expect(packs.map(({ id }) => id)).toEqual(expect.arrayContaining(['harbour-ferry', 'russia-ceasefire-demands']));
  expect(packs.every(({ languages }) => languages[0] === 'en')).toBe(true);
});

test('gives a pack as it was written, to any site', async () => {
  const response = await ask('/api/v1/packs/harbour-ferry');
  const { $schema, ...written } = readJson('content/harbour-ferry.json') as Record<string, unknown>;
  expect(await response.json()).toMatchObject(written);
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
  expect(response.headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin');
  expect(response.headers.get('Cache-Control')).toContain('max-age=60');
});

test('answers 304 to who has this version already', async () => {
  const etag = (await ask('/api/v1/packs/harbour-ferry')).headers.get('ETag') ?? '';
  expect(etag).toMatch(/^"[\w-]+"$/);
  const again = await ask('/api/v1/packs/harbour-ferry', { headers: { 'If-None-Match': `"other", W/${etag}` } });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe('');
});

test('says what kind of problem it is, as RFC 9457 has it, and names what may have been meant', async () => {
  const response = await ask('/api/v1/packs/harbor-ferry');
  expect(response.status).toBe(404);
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  expect(await response.json()).toMatchObject({
    type: 'tag:readback,2026:pack-not-found',
    status: 404,
    wanted: 'harbor-ferry',
    near: ['harbour-ferry'],
  });
});

test('has no pack by the name of its own index', async () => {
  expect((await ask('/api/v1/packs/_catalogue')).status).toBe(404);
  expect((await ask('/api/v1/packs/index')).status).toBe(404);
  expect((await ask('/a/index')).status).toBe(404);
});

test('offers the schema that packs keep', async () => {
  const response = await ask('/schema/pack.json');
  expect(response.headers.get('Content-Type')).toMatch(/json/);
  expect(await response.json()).toEqual(readJson('content/pack.schema.json'));
});

test('says that it is well, and which version it is', async () => {
  expect(await (await ask('/healthz')).json()).toEqual({ ok: true, version: expect.stringMatching(/^[0-9a-f]{12}$/) });
});

test.each([
  { path: '/api/v1/packs', method: 'DELETE', allow: 'GET, HEAD' },
  { path: '/a/harbour-ferry', method: 'PUT', allow: 'GET, HEAD, POST' },
  { path: '/', method: 'POST', allow: 'GET, HEAD' },
  { path: '/schema/pack.json', method: 'POST', allow: 'GET, HEAD' },
])('refuses $method $path, and says what is allowed', async ({ path, method, allow }) => {
  const response = await ask(path, { method });
  expect(response.status).toBe(405);
  expect(response.headers.get('Allow')).toBe(allow);
});

test('answers HEAD as it would GET, without the body', async () => {
  const response = await ask('/a/harbour-ferry', { method: 'HEAD' });
  expect(response.status).toBe(200);
  expect(response.headers.get('ETag')).toBeTruthy();
  expect(await response.text()).toBe('');
});
