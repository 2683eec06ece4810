import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { exportFormats } from '../../src/export/index.ts';
import { exportRoutes } from '../../src/worker/routes/exports.tsx';
import { worksheetRoutes } from '../../src/worker/routes/worksheet.tsx';
import type { PackShelf } from '../../src/worker/shelf/pack-shelf.ts';
import { ferryPack } from '../builders.ts';
import { ask } from './ask.ts';
import { shelfOf } from './shelf-of.ts';

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

describe('of the Vietnamese pack', () => {
  const askFor = async (path: string) => (await ask(`/a/russia-ceasefire-demands/${path}lang=vi`)).text();

  test('the worksheet and its key speak Vietnamese', async () => {
    const sheet = await askFor('worksheet?');
    for (const said of [
      '<html lang="vi" dir="ltr">',
      'Phiếu bài tập · Đề A',
      'Họ và tên',
      'Đúng',
      '24 tháng 11, 2025',
    ]) {
      expect(sheet).toContain(said);
    }
    const key = await askFor('worksheet?answers=1&');
    for (const said of ['Đáp án · Đề A', 'điểm chính làm căn cứ cho câu hỏi:', 'Bài báo đưa tin']) {
      expect(key).toContain(said);
    }
    expect(sheet + key).not.toMatch(/Worksheet|Version|True|Name|Statement|key point/);
  });

  test('the GIFT file speaks Vietnamese, and so does what it says about itself', async () => {
    const gift = await askFor('export/gift?');
    for (const said of [
      '// Tệp có các câu hỏi',
      '// Câu 14: Yêu cầu nêu vị trí',
      'điểm chính làm căn cứ cho câu hỏi',
      'Bài báo đưa tin',
    ]) {
      expect(gift).toContain(said);
    }
    expect(gift).not.toMatch(/The file holds|Question|Statement|key point/);
  });

  test('the page of files speaks Vietnamese', async () => {
    const html = await askFor('export?');
    expect(html).toContain('<html lang="vi" dir="ltr">');
    expect(html).toContain('Phiếu bài tập để in, kèm đáp án');
    expect(html).not.toMatch(/What it does|spreadsheets|The file holds/);
  });
});

test('the ways into a classroom are named in the language of the page', async () => {
  const html = await (await ask('/a/harbour-ferry?lang=de')).text();
  expect(html).toContain('<a href="/a/harbour-ferry/worksheet">Arbeitsblatt drucken</a>');
});

test('a pack in a language that the interface does not speak has its worksheet with English words', async () => {
  const app = takeaways(shelfOf({ ...ferryPack, language: 'sv' }));
  const html = await (await app.request('/a/harbour-ferry/worksheet')).text();
  expect(html).toContain('<html lang="sv" dir="ltr">');
  expect(html).toContain('Worksheet · Version A');
});
