import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { exportFormats } from '../../src/export/index.ts';
import type { Pack } from '../../src/pack/index.ts';
import { exportRoutes } from '../../src/worker/routes/exports.tsx';
import { worksheetRoutes } from '../../src/worker/routes/worksheet.tsx';
import type { PackShelf } from '../../src/worker/shelf/pack-shelf.ts';
import { ferryPack } from '../builders.ts';
import { ask } from './ask.ts';

const formats = Object.entries(exportFormats).map(([name, { mediaType }]) => ({ name, mediaType }));

describe.each(formats)('a pack as $name', ({ name, mediaType }) => {
  const path = `/a/harbour-ferry/export/${name}`;

  test('is a file with a name and a type, fresh within a minute', async () => {
    const response = await ask(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe(mediaType);
    expect(response.headers.get('Content-Disposition')).toMatch(
      /^attachment; filename="harbour-ferry\.en\.[a-z0-9.]+"$/,
    );
    expect(response.headers.get('Cache-Control')).toContain('max-age=60');
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
  });

  test('is not sent again to who has it', async () => {
    const etag = (await ask(path)).headers.get('ETag') ?? '';
    expect((await ask(path, { headers: { 'If-None-Match': etag } })).status).toBe(304);
  });

  test('leads back to the page that it came from', async () => {
    if (name.endsWith('.zip')) return;
    const text = await (await ask(path)).text();
    expect(text).toMatch(/127\.0\.0\.1(?:\\?:)\d+\/a\/harbour-ferry/);
  });
});

test('an archive is the same bytes whenever it is asked for', async () => {
  const bytes = async () => new Uint8Array(await (await ask('/a/harbour-ferry/export/qti3.zip')).arrayBuffer());
  expect(await bytes()).toEqual(await bytes());
});

test('an unknown format is answered with a page that names the known ones', async () => {
  const response = await ask('/a/harbour-ferry/export/docx');
  const html = await response.text();
  expect(response.status).toBe(404);
  expect(html).toContain('There is no such file');
  for (const { name } of formats) expect(html).toContain(name);
});

test.each(['__proto__', 'toString', '%3Cscript%3E', 'x'.repeat(500)])(
  'a format that is none is nothing worse: %s',
  async (name) => {
    const response = await ask(`/a/harbour-ferry/export/${name}`);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('<script>');
  },
);

test.each(['export/gift', 'export', 'worksheet'])('a pack that is none has no %s, but a near name', async (path) => {
  const response = await ask(`/a/harbour-fery/${path}`);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('href="/a/harbour-ferry"');
});

test('the page that offers the files says what each cannot hold', async () => {
  const html = await (await ask('/a/harbour-ferry/export')).text();
  for (const { name } of formats) expect(html).toContain(`href="/a/harbour-ferry/export/${name}"`);
  expect(html).toContain('Question 5: It scores only when the whole order is right');
});

test('the reading page leads to the worksheet and to the files', async () => {
  const html = await (await ask('/a/harbour-ferry')).text();
  expect(html).toContain('href="/a/harbour-ferry/worksheet"');
  expect(html).toContain('href="/a/harbour-ferry/export"');
});

describe('the worksheet', () => {
  test.each([
    { query: '', has: 'Version A', lacks: 'She gives the loss as' },
    { query: '?answers=0&version=B', has: 'Version B', lacks: 'She gives the loss as' },
    { query: '?answers=1&version=B', has: 'She gives the loss as', lacks: 'class="ruled"' },
    { query: '?answers=yes&version=Z', has: 'Version A', lacks: 'She gives the loss as' },
  ])('$query has what it is for, and nothing of the other sheet', async ({ query, has, lacks }) => {
    const html = await (await ask(`/a/harbour-ferry/worksheet${query}`)).text();
    expect(html).toContain(has);
    expect(html).not.toContain(lacks);
  });

  test('is a page without any script, style attribute or picture from elsewhere', async () => {
    const response = await ask('/a/harbour-ferry/worksheet');
    const html = await response.text();
    expect(html).not.toMatch(/<script|<img|<[^>]+\s(?:style|on\w+)=/);
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(response.headers.get('Content-Security-Policy')).not.toContain('unsafe');
  });
});

test.each(['worksheet', 'export', 'export/gift'])('a withdrawn pack has no %s, and says why', async (path) => {
  const withdrawn = { date: '2026-04-01', note: 'The article was taken back.' };
  const app = takeaways(shelfOf({ ...ferryPack, withdrawn }));
  const response = await app.request(`/a/harbour-ferry/${path}`);
  expect(response.status).toBe(410);
  expect(await response.text()).toContain('The article was taken back.');
});

test('a translation keeps its language in every link to it', async () => {
  const app = takeaways(shelfOf({ ...ferryPack, language: 'vi', languages: ['en', 'vi'] }));
  const page = await (await app.request('/a/harbour-ferry/export?lang=vi')).text();
  expect(page).toContain('href="/a/harbour-ferry/export/gift?lang=vi"');
  const file = await app.request('/a/harbour-ferry/export/gift?lang=vi');
  expect(file.headers.get('Content-Disposition')).toContain('harbour-ferry.vi.gift.txt');
  expect(await file.text()).toContain('/a/harbour-ferry?lang=vi');
});

/** What leaves this site, from a shelf of our own. */
function takeaways(shelf: PackShelf): Hono {
  return new Hono().route('/', exportRoutes(shelf)).route('/', worksheetRoutes(shelf));
}

/** A shelf with one pack on it. */
function shelfOf(pack: Pack): PackShelf {
  return {
    find: async () => ({ pack, json: JSON.stringify(pack), version: 'one' }),
    article: async () => null,
    catalogue: async () => ({ entries: [], version: 'one' }),
  };
}
