import { rm } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Runtime, startRuntime } from '../../scripts/runtime.ts';
import { distWith, layOut } from '../dist-with.ts';
import { attacks, packOf } from './hostile-packs.ts';
import { launchBrowser } from './launch.ts';

const hostile = attacks.map((words, index) => ({ words, id: `hostile-${10 + index}` }));
/** All of them in a row, as far as a field holds them: what is drawn by scripts makes no difference between them. */
const everything = { words: attacks.join(' ').slice(0, 400), id: 'hostile-all' };
const plain = { words: 'word', id: 'plain' };

/** A pack that was withdrawn shows its note, and little else. */
const withdrawn = (words: string, id: string) =>
  Object.assign(packOf(words, id), { withdrawn: { date: '2026-03-04', note: words } });

let dist: string;
let runtime: Runtime;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const packs = [...hostile, everything, plain].map(({ words, id }) => packOf(words, id));
  dist = await distWith(
    await layOut([...packs, withdrawn(everything.words, 'gone-wild'), withdrawn(plain.words, 'gone-tame')]),
  );
  runtime = await startRuntime({ host: '127.0.0.1', port: 0, stateFolder: null, dist });
  browser = await launchBrowser(inject('chromium'));
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  await runtime?.stop();
  await rm(dist, { recursive: true, force: true });
});

const address = (path: string) => new URL(path, runtime.url).href;
const read = async (path: string, init?: RequestInit) => (await fetch(address(path), init)).text();

/** Everything of a page but its texts: its elements with the names of their attributes, and its styles. */
interface Skeleton {
  elements: string[];
  styles: string[];
}

/** Runs in the browser; of a whole page, or of what a script has made of it. */
function skeletonOf(html: string | null): Skeleton {
  const elements: string[] = [];
  const walk = (root: ParentNode) => {
    for (const element of root.querySelectorAll('*')) {
      elements.push([element.localName, ...element.getAttributeNames().toSorted()].join(' '));
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  const root = html === null ? document : new DOMParser().parseFromString(html, 'text/html');
  walk(root);
  return { elements, styles: [...root.querySelectorAll('style')].map((style) => style.textContent ?? '') };
}

const rightAnswers = {
  'q-why': 'b',
  'q-empty': 'true',
  'q-who.empty': 'mayor',
  'q-who.stranded': 'institute',
  'q-who.job': 'nurse',
  'q-stand.s1': 'report',
};

/** Every page that shows a pack, as a server sends it. */
const pagesOf = (id: string) =>
  Promise.all([
    read(`/a/${id}`),
    read(`/embed/${id}`),
    read(`/embed/${id}?view=points`),
    read(`/?q=${id}`),
    read(`/a/${id}`, { method: 'POST', body: new URLSearchParams(rightAnswers) }),
    read(`/embed/${id}?view=quiz`, { method: 'POST', body: new URLSearchParams(rightAnswers) }),
  ]);

async function skeletonsOf(htmls: readonly string[]): Promise<Skeleton[]> {
  const found: Skeleton[] = [];
  for (const html of htmls) found.push(await page.evaluate(skeletonOf, html));
  return found;
}

const skeletons = async (id: string) => skeletonsOf(await pagesOf(id));

/** Without what a title may lose: white space, and characters that are none. */
const visible = (text: string) => [...text].filter((mark) => mark > ' ' && !/[\s\ufffd]/.test(mark)).join('');

test.each(hostile)('keeps $id text in every page', async ({ id, words }) => {
  const expected = await skeletons(plain.id);
  expect(await skeletons(id)).toEqual(expected);
  expect(expected.every(({ elements }) => elements.length > 10)).toBe(true);
  // It is there, and was not left out.
  const html = await read(`/a/${id}`);
  const text = await page.evaluate((html) => new DOMParser().parseFromString(html, 'text/html').title, html);
  expect(visible(text)).toBe(visible(words));
});

test('keeps all of it text in the note of a pack that was withdrawn', async () => {
  const pages = async (id: string) => skeletonsOf([await read(`/a/${id}`), await read(`/embed/${id}`)]);
  expect(await pages('gone-wild')).toEqual(await pages('gone-tame'));
  expect(await read('/a/gone-wild')).toContain('&lt;script>alert(1)');
});

test.each(hostile)('keeps $id text in data for machines', async ({ id, words }) => {
  const html = await read(`/a/${id}`);
  const blocks = await page.evaluate(
    (html) =>
      [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('script[type$=json]')].map(
        ({ textContent }) => textContent ?? '',
      ),
    html,
  );
  const [linked, data] = blocks.map((block) => JSON.parse(block));
  expect(linked).toMatchObject({ '@type': 'Quiz', name: words, description: words });
  // What the quiz does not show is left out.
  expect(data.pack).toMatchObject({ title: words, summary: '' });
  expect(data.pack.questions[0].prompt).toContain(words);

  const query = (format: string) => `/oembed?${new URLSearchParams({ url: address(`/a/${id}`), format })}`;
  const xml = await read(query('xml'));
  const fromXml = await page.evaluate((xml) => {
    const { documentElement } = new DOMParser().parseFromString(xml, 'text/xml');
    const children = [...documentElement.children];
    return {
      depth: documentElement.querySelectorAll('* > * > *').length,
      values: Object.fromEntries(children.map(({ localName, textContent }) => [localName, textContent ?? ''])),
    };
  }, xml);
  const fromJson = JSON.parse(await read(query('json')));
  expect(Object.keys(fromXml.values)).toEqual(Object.keys(fromJson));
  expect(fromXml.depth).toBe(0);
  expect(fromJson.title).toBe(words);
  expect(fromXml.values.title).toBe(words.replaceAll('\u0000', ''));
  for (const embed of [fromJson.html, fromXml.values.html]) {
    const { elements } = await page.evaluate(skeletonOf, embed);
    expect(elements).toEqual([
      'html',
      'head',
      'body',
      'blockquote',
      'a href',
      'iframe frameborder height src title width',
    ]);
  }
});

test.each(hostile)('keeps $id text in what answers a search or an address', async ({ words }) => {
  const asked = async (what: string) => {
    const paths = [
      `/?q=${encodeURIComponent(what)}zz`,
      `/a/${encodeURIComponent(what)}`,
      `/?page=${encodeURIComponent(what)}`,
    ];
    return skeletonsOf(await Promise.all(paths.map((path) => read(path))));
  };
  expect(await asked(words)).toEqual(await asked('wordy words'));
});

test('runs nothing of it when its scripts draw the page, and a reader answers', async () => {
  const live = async (id: string) => {
    const tab = await browser.newPage();
    const happened: string[] = [];
    tab.on('dialog', (dialog) => {
      happened.push(dialog.message());
      void dialog.dismiss();
    });
    tab.on('pageerror', (error) => happened.push(String(error)));
    tab.on('request', (request) => {
      if (new URL(request.url()).origin !== runtime.url.origin) happened.push(request.url());
    });
    await tab.goto(address(`/a/${id}`));
    await tab.locator('.live').first().waitFor();
    await tab.locator('[id="question-q-why"] label').first().click();
    await tab.getByRole('button', { name: 'Check', exact: true }).first().click();
    await tab.locator('[part~=verdict]').first().waitFor();
    // By then, what comes later is there.
    await tab.locator('.kept').waitFor();
    const { elements } = await tab.evaluate(skeletonOf, null);
    await tab.close();
    return { happened, elements };
  };
  const expected = await live(plain.id);
  expect(expected.happened).toEqual([]);
  expect(await live(everything.id)).toEqual(expected);
});
