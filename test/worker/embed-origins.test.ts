import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Runtime, startRuntime } from '../../scripts/runtime.ts';
import { readEmbedOrigins } from '../../src/worker/http/embed-origins.ts';
import { networkOf } from '../../src/worker/http/sender.ts';

test.each([
  { setting: '', origins: 'any' },
  { setting: ' ', origins: 'any' },
  { setting: 'https://news.example', origins: ['https://news.example'] },
  {
    setting: 'https://a.example, http://localhost:3000\thttps://b.example',
    origins: ['https://a.example', 'http://localhost:3000', 'https://b.example'],
  },
])('reads “$setting”', ({ setting, origins }) => {
  expect(readEmbedOrigins(setting)).toEqual({ ok: true, origins });
});

test('takes a setting that is not there for any site', () => {
  expect(readEmbedOrigins(undefined)).toEqual({ ok: true, origins: 'any' });
});

test.each([5, ['https://news.example'], true])('says that %j is no text', (wrong) => {
  expect(readEmbedOrigins(wrong)).toEqual({ ok: false, message: expect.stringContaining('not a text in quotes') });
});

test.each([
  'https://news.example/',
  'news.example',
  '*',
  'https://*.example',
  'https://a.example;',
  "'self'",
  'HTTPS://A.EXAMPLE',
  'null',
])('says what is wrong with %s, and what to write', (wrong) => {
  const read = readEmbedOrigins(`https://fine.example ${wrong}`);
  expect(read).toEqual({ ok: false, message: expect.stringContaining(`EMBED_ORIGINS holds “${wrong}”`) });
});

describe('with two sites named', () => {
  let runtime: Runtime;
  beforeAll(async () => {
    const settings = { EMBED_ORIGINS: 'https://a.example,https://b.example' };
    runtime = await startRuntime({ host: '127.0.0.1', port: 0, stateFolder: null, settings });
  });
  afterAll(() => runtime.stop());

  const asked = (path: string, origin?: string) =>
    fetch(new URL(path, runtime.url), { ...(origin && { headers: { Origin: origin } }) });

  test('the frame may stand in their pages and in ours', async () => {
    const policy = (await asked('/embed/harbour-ferry')).headers.get('Content-Security-Policy');
    expect(policy).toContain("frame-ancestors 'self' https://a.example https://b.example;");
  });

  test.each([
    { origin: 'https://a.example', allowed: 'https://a.example', why: 'a site that is named' },
    { origin: 'null', allowed: 'null', why: 'our own frame in a sandbox' },
    { origin: 'https://elsewhere.example', allowed: null, why: 'any other site' },
    { origin: undefined, allowed: null, why: 'who says nothing' },
  ])('the API is opened for $why: $allowed', async ({ origin, allowed }) => {
    for (const path of [
      '/api/v1/packs',
      '/api/v1/packs/harbour-ferry',
      '/api/v1/packs/harbour-ferry/tally',
      '/api/v1/packs/nothing',
      '/api/nothing',
    ]) {
      const response = await asked(path, origin);
      expect(response.headers.get('Access-Control-Allow-Origin')).toBe(allowed);
      expect(response.headers.get('Vary')).toContain('Origin');
    }
  });

  test('a refusal can be read like any answer', async () => {
    const headers = { Origin: 'https://a.example' };
    const response = await fetch(new URL('/api/v1/packs', runtime.url), { method: 'DELETE', headers });
    expect(response.status).toBe(405);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('https://a.example');
  });

  test('the packs among the static files are opened for nobody', async () => {
    const response = await asked('/_packs/harbour-ferry.json', 'https://elsewhere.example');
    expect(response.status).toBe(200);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
  });
});

test.each([
  { address: '203.0.113.7', network: '203.0.113.7' },
  { address: '2001:db8:1:2:3:4:5:6', network: '2001:db8:1:2' },
  { address: '2001:db8::1', network: '2001:db8:0:0' },
  { address: '::1', network: '0:0:0:0' },
  { address: '2001:db8:1:2::', network: '2001:db8:1:2' },
])('limits $address as $network', ({ address, network }) => {
  expect(networkOf(address)).toBe(network);
});
