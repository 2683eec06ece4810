import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type AppServices, createApp } from '../../src/worker/app.ts';
import { ask } from './ask.ts';

const loader = '/embed.js';

/** A script of the build, as the loader names it. */
async function script(): Promise<string> {
  const code = await (await ask(loader)).text();
  return /\/assets\/frame\.[\w-]+\.js/.exec(code)?.[0] ?? '';
}

describe('a file that a host’s page loads', () => {
  test.each([
    { what: 'the loader', path: async () => loader, cache: 'public, max-age=300' },
    { what: 'the loader with the widget', path: async () => '/embed.vi.js', cache: 'public, max-age=300' },
    { what: 'what is named by its hash', path: script, cache: 'public, max-age=31536000, immutable' },
    { what: 'the schema', path: async () => '/schema/pack.json', cache: 'public, max-age=60, must-revalidate' },
  ])('may be used by any page, and is kept as long as it is true: $what', async ({ path, cache }) => {
    const response = await ask(await path());
    expect(response.status).toBe(200);
    expect(response.headers.get('Cache-Control')).toBe(cache);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(response.headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin');
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
  });

  test.each(['/assets/000000000000/en/element.js', '/_packs/nothing.json', '/schema/nothing.json'])(
    'is not remembered as missing where it is not there, or not there yet: %s',
    async (path) => {
      const response = await ask(path);
      expect(response.status).toBe(404);
      expect(response.headers.get('Cache-Control')).toBe('no-store');
    },
  );

  test.each([loader, '/_packs/harbour-ferry.json'])('takes no other method than reading: %s', async (path) => {
    const response = await ask(path, { method: 'DELETE' });
    expect(response.status).toBe(405);
    expect(response.headers.get('Allow')).toBe('GET, HEAD');
  });
});

test('every route of the Worker is asked for before the files are', () => {
  const [, list = '[]'] = /^run_worker_first = (\[.*\])$/m.exec(readFileSync('wrangler.toml', 'utf8')) ?? [];
  const rules: string[] = JSON.parse(list);
  const isFirst = (path: string) =>
    rules.some((rule) => rule === path || (rule.endsWith('*') && path.startsWith(rule.slice(0, -1))));
  const paths = createApp({ rooms: {} } as AppServices).routes.map(({ path }) => path);
  // What stands for any path, and the icon that browsers ask for on their own.
  const others = paths.filter((path) => path !== '/*' && path !== '/favicon.ico');
  expect(others.length).toBeGreaterThan(20);
  expect(others.filter((path) => !isFirst(path))).toEqual([]);
});
