import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { ask, postForm } from './ask.ts';

const reading = '/a/russia-ceasefire-demands';

describe('every page of ours', () => {
  test.each(['/', reading, '/embed/harbour-ferry', '/a/nothing', '/embed/nothing', '/nowhere'])(
    '%s forbids what it does not need',
    async (path) => {
      const policy = (await ask(path)).headers.get('Content-Security-Policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toMatch(/; script-src 'self'(?: 'sha256-[\w+/]+='){0,2};/);
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(policy).not.toContain('unsafe');
    },
  );

  test.each(['/', reading, `${reading}?lang=ar`, `${reading}?view=points`, '/embed/harbour-ferry', '/embed/nothing'])(
    '%s has no style attribute in it, and no script but those that its policy names',
    async (path) => {
      const response = await ask(path);
      const html = await response.text();
      const policy = response.headers.get('Content-Security-Policy') ?? '';
      for (const [, attributes = '', code = ''] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
        if (/src=|application\/(?:ld\+)?json/.test(attributes)) continue;
        expect(policy).toContain(`'sha256-${createHash('sha256').update(code).digest('base64')}'`);
      }
      expect(html.replace(/<script\b[\s\S]*?<\/script>/g, '')).not.toMatch(/<[^>]+\s(?:style|on\w+)=/);
    },
  );
});

test('the reading page says whose voice a point is', async () => {
  const html = await (await ask(reading)).text();
  expect(html).toContain('Sergei Ryabkov');
  expect(html).toMatch(/class="status">Interpretation</);
});

test('the frame may be framed by anyone, is kept out of search, and names the page it belongs to', async () => {
  const response = await ask('/embed/harbour-ferry');
  const html = await response.text();
  expect(response.headers.get('Content-Security-Policy')).toContain('frame-ancestors *');
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toMatch(/<link rel="canonical" href="[^"]+\/a\/harbour-ferry">/);
});

test.each([
  {
    path: '/a/russia-ceasefire-demands?lang=vi',
    canonical: '/a/russia-ceasefire-demands?lang=vi',
    why: 'a translation',
  },
  {
    path: '/a/russia-ceasefire-demands?lang=ar',
    canonical: '/a/russia-ceasefire-demands',
    why: 'other words around it',
  },
  {
    path: '/embed/russia-ceasefire-demands?lang=vi&view=quiz',
    canonical: '/a/russia-ceasefire-demands?lang=vi',
    why: 'a frame',
  },
])('$path is known to search engines as $canonical: $why', async ({ path, canonical }) => {
  const html = await (await ask(path)).text();
  const [, href = ''] = /<link rel="canonical" href="([^"]+)">/.exec(html) ?? [];
  const { pathname, search } = new URL(href);
  expect(pathname + search).toBe(canonical);
});

test.each([
  { query: '?view=points', has: 'Key points', lacks: 'Question 1' },
  { query: '?view=quiz', has: 'Question 1', lacks: 'What ends, and when' },
])('the frame shows what $query asks for', async ({ query, has, lacks }) => {
  const html = (await (await ask(`/embed/harbour-ferry${query}`)).text()).split('<script type="application/json"')[0];
  expect(html).toContain(has);
  expect(html).not.toContain(lacks);
});

test('a page is not sent again to who has it', async () => {
  const etag = (await ask(reading)).headers.get('ETag') ?? '';
  expect((await ask(reading, { headers: { 'If-None-Match': etag } })).status).toBe(304);
});

describe('the form without JavaScript', () => {
  test('comes back graded, with the reasons, and is kept by no cache', async () => {
    const response = await postForm('/a/harbour-ferry', { 'q-why': 'a', '.check': 'q-why' });
    expect(response.status).toBe(200);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    // What follows is the page's script, which knows all that may be said.
    const page = await response.text();
    const html = page.slice(0, page.lastIndexOf('<script>'));
    expect(html).toContain('Not quite.');
    expect(html).toContain('nobody calls it quicker');
    expect(html).not.toContain('There is no answer yet');
  });

  test('keeps earlier answers when the next one is checked', async () => {
    const html = await (
      await postForm('/embed/harbour-ferry', { 'q-why': 'b', 'q-empty': 'false', '.check': 'q-empty' })
    ).text();
    expect(html).toMatch(/<input type="hidden" name="q-why" value="b"/);
    expect(html.match(/That’s right\./g)?.length).toBeGreaterThanOrEqual(2);
  });

  test.each([
    { fields: { 'q-why': 'zz', '.check': 'q-why' }, why: 'an option that does not exist' },
    { fields: { '.check': 'q-why' }, why: 'nothing' },
    { fields: { 'q-why': '<script>', '.check': 'q-why' }, why: 'markup' },
  ])('marks a question as not answered when it was given $why', async ({ fields }) => {
    const response = await postForm('/a/harbour-ferry', fields as Record<string, string>);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('There is no answer yet');
  });

  test('reads a multipart form as well', async () => {
    const body = new FormData();
    body.set('q-why', 'b');
    const html = await (await ask('/a/harbour-ferry', { method: 'POST', body })).text();
    expect(html).toContain('That’s right.');
  });

  test('takes what is no form for an empty one', async () => {
    const headers = { 'Content-Type': 'multipart/form-data; boundary=x' };
    expect((await ask('/a/harbour-ferry', { method: 'POST', body: 'no form', headers })).status).toBe(200);
  });

  test('refuses more than 64 kB', async () => {
    const response = await ask('/a/harbour-ferry', { method: 'POST', body: 'a='.padEnd(64 * 1024 + 1, 'x') });
    expect(response.status).toBe(413);
    expect(await response.text()).toContain('At most 64 kB');
  });

  test('never lets what was posted become markup', async () => {
    const attack = '</script><img src=x onerror=alert(1)>';
    const html = await (
      await postForm('/a/harbour-ferry', { 'q-dates.1': attack, [attack]: attack, '.go': attack })
    ).text();
    expect(html).not.toContain('<img src=x');
  });
});

test('leads an address with a slash too many to the page', async () => {
  const response = await ask('/a/harbour-ferry/');
  expect(response.status).toBe(301);
  expect(new URL(response.headers.get('Location') ?? '', 'http://x').pathname).toBe('/a/harbour-ferry');
});

describe('what is missing', () => {
  test('is said in plain words, with near names and a way on', async () => {
    const response = await ask('/a/harbour-fery');
    const html = await response.text();
    expect(response.status).toBe(404);
    expect(html).toContain('There is no such pack');
    expect(html).toContain('href="/a/harbour-ferry"');
    expect(html).toContain('href="/"');
  });

  test.each(['/a/..%2f..%2fwrangler', '/a/%3Cscript%3E', '/a/__proto__', `/a/${'x'.repeat(500)}`, '/a/%E0%A4%A'])(
    'is nothing worse: %s',
    async (path) => {
      const response = await ask(path);
      expect([400, 404]).toContain(response.status);
      expect(await response.text()).not.toContain('<script>');
    },
  );
});

test('says what is kept, where and how long', async () => {
  const html = await (await ask('/privacy')).text();
  expect(html).toContain('At most 48 hours;');
  expect(html).toContain('from 20 answers on');
  expect(await (await ask('/')).text()).toContain('href="/privacy?lang=en"');
});
