import { expect, inject, test } from 'vitest';
import { ask } from './ask.ts';

interface Answer {
  html: string;
  width: number;
  height: number;
}

const oembed = (query: Record<string, string>) => ask(`/oembed?${new URLSearchParams(query)}`);
const reading = () => `${inject('origin')}/a/harbour-ferry`;
const answerTo = async (query: Record<string, string>) => (await (await oembed(query)).json()) as Answer;

test('tells a site how to embed a reading page, as oEmbed 1.0 has it', async () => {
  const origin = inject('origin');
  const response = await oembed({ url: reading() });
  expect(response.headers.get('Content-Type')).toBe('application/json');
  expect(await response.json()).toEqual({
    version: '1.0',
    type: 'rich',
    title: 'The end of the night ferry',
    provider_name: 'Readback',
    provider_url: `${origin}/`,
    cache_age: 3600,
    width: 640,
    height: expect.any(Number),
    html: expect.stringContaining(
      `<blockquote><a href="${origin}/a/harbour-ferry">The end of the night ferry</a></blockquote>`,
    ),
  });
});

/** What `wp_filter_oembed_result()` of WordPress 6 leaves of an answer: elements, attributes and the two that it looks for. */
test('survives WordPress’s filter, with a title on the frame', async () => {
  const { html } = await answerTo({ url: reading() });
  const kept = {
    a: ['href'],
    blockquote: [],
    iframe: 'src width height frameborder marginwidth marginheight scrolling title'.split(' '),
  };
  for (const [, name = '', attributes = ''] of html.matchAll(/<([a-z]+)((?:\s+[a-z-]+="[^"]*")*)>/g)) {
    expect(Object.keys(kept)).toContain(name);
    const names = [...attributes.matchAll(/([a-z-]+)=/g)].map(([, attribute]) => attribute);
    expect(kept[name as keyof typeof kept]).toEqual(expect.arrayContaining(names));
  }
  const [whole, quote, frame = ''] = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/ms.exec(html) ?? [];
  expect(whole).toBe(`${quote}${frame}`);
  expect(frame).toMatch(/ title="The end of the night ferry"/);
  expect(frame).toMatch(/ src=(['"])(.*?)\1/);
});

test('keeps to the size that is asked for, and reserves the height that the widget needs', async () => {
  const { width, height } = await answerTo({ url: reading() });
  expect(height).toBeGreaterThan(1000);
  const small = await answerTo({ url: reading(), maxwidth: '400', maxheight: '500' });
  expect(small).toMatchObject({ width: 400, height: 500 });
  expect(small.html).toContain('width="400" height="500"');
  expect(await answerTo({ url: reading(), maxwidth: '9000' })).toMatchObject({ width, height });
  expect((await answerTo({ url: reading(), maxwidth: '320' })).height).toBeGreaterThan(height);
  expect((await answerTo({ url: reading(), maxwidth: '1' })).height).toBeGreaterThan(0);
});

test('embeds the view that the address asks for', async () => {
  const { html } = await answerTo({ url: `${inject('origin')}/embed/harbour-ferry?view=quiz&theme=x` });
  expect(html).toContain('/embed/harbour-ferry?view=quiz"');
});

test.each([
  { asked: '?lang=vi', frame: '?lang=vi', page: '?lang=vi', why: 'a translation' },
  {
    asked: '?lang=ar',
    frame: '?lang=ar',
    page: '?lang=ar',
    why: 'words around the pack in a language that it has not',
  },
  { asked: '?lang=tlh', frame: '', page: '', why: 'a language that nobody speaks' },
  {
    asked: '?view=quiz&theme=light',
    frame: '?view=quiz&amp;theme=light',
    page: '',
    why: 'a view, and one scheme alone',
  },
])('a reading page that is pasted is embedded as it was asked for: $why', async ({ asked, frame, page }) => {
  const id = 'russia-ceasefire-demands';
  // As a CMS does that was given an address: it asks the page what to ask.
  const html = await (await ask(`/a/${id}${asked}`)).text();
  const [, href = ''] = /type="application\/json\+oembed" href="([^"]+)"/.exec(html) ?? [];
  const answer = (await (await fetch(href.replaceAll('&amp;', '&'))).json()) as Answer;
  expect(answer.html).toContain(`src="${inject('origin')}/embed/${id}${frame}"`);
  expect(answer.html).toContain(`href="${inject('origin')}/a/${id}${page}"`);
});

test('answers in XML', async () => {
  const response = await oembed({ url: reading(), format: 'xml' });
  expect(response.headers.get('Content-Type')).toBe('text/xml; charset=utf-8');
  const xml = await response.text();
  expect(xml).toMatch(/^<\?xml version="1\.0" encoding="utf-8" standalone="yes"\?>\n<oembed><version>1\.0<\/version>/);
  expect(xml).toContain('<html>&lt;blockquote&gt;');
});

test.each([
  { query: { url: 'https://elsewhere.example/a/harbour-ferry' }, status: 404, why: 'another site' },
  { query: { url: 'OURS/a/nothing' }, status: 404, why: 'no pack of that name' },
  { query: { url: 'OURS/privacy' }, status: 404, why: 'no page with a pack' },
  { query: { url: 'javascript:alert(1)' }, status: 404, why: 'no address of a page' },
  { query: { url: 'OURS/a/harbour-ferry', format: 'yaml' }, status: 501, why: 'an unknown format' },
  { query: {}, status: 400, why: 'no address' },
  { query: { url: 'OURS/a/harbour-ferry', maxwidth: 'wide' }, status: 400, why: 'a width that is no number' },
])('answers $status to $why', async ({ query, status }) => {
  const given = Object.entries(query).map(([name, value]) => [name, value.replace('OURS', inject('origin'))]);
  const response = await oembed(Object.fromEntries(given));
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ status, type: expect.stringMatching(/^tag:readback,2026:/) });
});

test('is found from the reading page, in both formats', async () => {
  const html = await (await ask('/a/harbour-ferry')).text();
  for (const format of ['json', 'xml']) {
    const type = format === 'json' ? 'application/json' : 'text/xml';
    const [, href = ''] = new RegExp(`<link rel="alternate" type="${type}\\+oembed" href="([^"]+)"`).exec(html) ?? [];
    const response = await fetch(href.replaceAll('&amp;', '&'));
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toContain(type);
  }
});

test('the reading page has a card for sites that link to it', async () => {
  const html = await (await ask('/a/harbour-ferry')).text();
  expect(html).toContain('<meta property="og:title" content="The end of the night ferry">');
  expect(html).toContain('<meta property="og:type" content="article">');
  expect(html).toContain(`<meta property="og:url" content="${inject('origin')}/a/harbour-ferry">`);
  expect(await (await ask('/embed/harbour-ferry')).text()).not.toMatch(/og:|oembed/);
});
