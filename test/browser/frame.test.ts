import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { embedScript, useHost } from './host.ts';
import { give, quizOf, type ReaderPage, rightOf, useBrowser } from './reader.ts';

const browser = useBrowser();
const host = useHost();
const ferry = quizOf('harbour-ferry');
const [first] = ferry.questions;
if (!first) throw new Error('the ferry pack has no question');

const link = '<a href="/story">Key points and a quiz</a>';
const framed = (attributes = '') =>
  `<readback-widget frame pack="harbour-ferry" ${attributes}>${link}</readback-widget>`;

async function open(body: string, head = '', options: BrowserContextOptions = {}): Promise<ReaderPage> {
  const reader = await browser.open(options);
  await reader.page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    for (const name of ['ready', 'answer', 'error']) {
      document.addEventListener(`readback-${name}`, (event) => heard.push([name, (event as CustomEvent).detail]));
    }
  });
  await reader.page.goto(host.page('/framed', { head, body: embedScript() + body }));
  return reader;
}

const heard = ({ page }: ReaderPage) => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);

/** What is in the frame, once it is there to be seen. */
async function inside(reader: ReaderPage) {
  await reader.page.locator('readback-widget iframe').waitFor();
  const frame = reader.page.frameLocator('readback-widget iframe');
  return { frame, widget: frame.locator('.readback') };
}

describe('with the frame attribute', () => {
  test('the widget stands in a frame of its own origin, as high as it needs, named by the link', async () => {
    const reader = await open(framed('view="quiz"'));
    const { widget } = await inside(reader);
    const frame = reader.page.locator('readback-widget iframe');
    expect(await frame.getAttribute('sandbox')).toBe(
      'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox',
    );
    expect(await frame.getAttribute('title')).toBe('Key points and a quiz');
    const fits = async () => ((await frame.boundingBox())?.height ?? 0) - ((await widget.boundingBox())?.height ?? 0);
    await expect.poll(async () => Math.abs(await fits())).toBeLessThan(1);
    await widget.locator('.option').first().click();
    await widget.getByRole('button', { name: 'Check', exact: true }).click();
    await widget.locator('[part~=verdict]').waitFor();
    await expect.poll(async () => Math.abs(await fits())).toBeLessThan(1);
    expect(await reader.page.getByRole('link', { name: 'Key points and a quiz' }).isVisible()).toBe(false);
    await reader.close();
  });

  test('the page hears what it would hear without a frame', async () => {
    const reader = await open(framed('view="quiz"'));
    const { widget } = await inside(reader);
    const inFrame = reader.within(widget);
    await give(inFrame, first, rightOf(first));
    await inFrame.check(first).click();
    await expect
      .poll(() => heard(reader))
      .toEqual([
        ['ready', { pack: 'harbour-ferry' }],
        ['answer', { question: first.id, credit: 1 }],
      ]);
    await reader.close();
  });

  test('it looks as the host wants it to, from the first moment and when that changes', async () => {
    const style = '<style>readback-widget { color-scheme: dark; --readback-accent: rgb(1, 2, 3) }</style>';
    const reader = await open(framed('view="quiz"'), style);
    const { widget } = await inside(reader);
    const accent = () => widget.evaluate((element) => getComputedStyle(element).getPropertyValue('--accent').trim());
    expect(await widget.getAttribute('data-theme')).toBe('dark');
    expect(await accent()).toBe('rgb(1, 2, 3)');
    await reader.page.locator('readback-widget').evaluate((element) => element.setAttribute('theme', 'light'));
    await expect.poll(() => widget.getAttribute('data-theme')).toBe('light');
    await reader.page.locator('readback-widget').evaluate((element) => element.setAttribute('view', 'points'));
    await expect.poll(() => widget.locator('.explainer').count()).toBe(1);
    await reader.close();
  });

  test.each([
    {
      scheme: 'light',
      attributes: '',
      style: '',
      why: 'in a page that is light alone, for a reader who likes it dark',
    },
    {
      scheme: 'dark',
      attributes: 'theme="dark"',
      style: '',
      why: 'dark in a light page, because the page wants it so',
    },
    { scheme: 'dark', attributes: '', style: '<style>:root { color-scheme: dark }</style>', why: 'in a dark page' },
  ])('the page shows through at its corners: $why', async ({ scheme, attributes, style }) => {
    // The reader's own scheme is the other one.
    const reader = await open(framed(attributes), style, { colorScheme: scheme === 'light' ? 'dark' : 'light' });
    const { frame } = await inside(reader);
    const schemeOf = (element: HTMLElement | SVGElement) => getComputedStyle(element).colorScheme;
    // A frame is painted over where these two differ.
    expect(await reader.page.locator('readback-widget iframe').evaluate(schemeOf)).toBe(scheme);
    await expect.poll(() => frame.locator(':root').evaluate(schemeOf)).toBe(scheme);
    await reader.close();
  });

  test('nothing is kept anywhere, since such a frame has no origin', async () => {
    const reader = await open(framed('view="quiz"'));
    const { widget } = await inside(reader);
    await widget.locator('.option').first().click();
    await widget.getByRole('button', { name: 'Check', exact: true }).click();
    await widget.locator('[part~=verdict]').waitFor();
    expect(await widget.locator('.kept').count()).toBe(0);
    expect(await reader.page.evaluate(() => sessionStorage.length)).toBe(0);
    await reader.close();
  });

  test('what it may count changes when the host says so, and what it looks like outlives a posted form', async () => {
    const style = '<style>readback-widget { --readback-accent: rgb(1, 2, 3) }</style>';
    const reader = await open('');
    const asked: string[] = [];
    reader.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await reader.page.goto(host.page('/posted', { head: style, body: embedScript() + framed('view="quiz"') }));
    const { frame, widget } = await inside(reader);
    // As a press does that comes before the script.
    const posted = reader.page.waitForResponse((response) => response.request().method() === 'POST');
    await frame.locator('form').evaluate((form) => {
      const next = form.querySelector<HTMLButtonElement>('[part~=next]');
      const name = Object.assign(document.createElement('input'), { name: next?.name, value: next?.value });
      form.append(name);
      (form as HTMLFormElement).submit();
    });
    await posted;
    await frame.locator('.live').waitFor();
    const accent = () => widget.evaluate((element) => getComputedStyle(element).getPropertyValue('--accent').trim());
    await expect.poll(accent).toBe('rgb(1, 2, 3)');

    await reader.page.locator('readback-widget').evaluate((element) => element.setAttribute('tally', 'off'));
    const inFrame = reader.within(widget);
    const [, second] = ferry.questions;
    if (!second) throw new Error('the ferry pack has one question');
    await give(inFrame, second, rightOf(second));
    await inFrame.check(second).click();
    await inFrame.verdict(second).waitFor();
    const askedForTallies = () => asked.filter((path) => path.endsWith('/tally')).length;
    expect(askedForTallies()).toBe(0);
    await reader.page.locator('readback-widget').evaluate((element) => element.setAttribute('tally', 'on'));
    await expect.poll(askedForTallies).toBe(1);
    await reader.close();
  });

  test('a frame that had nothing to show is seen once it has', async () => {
    const reader = await open('');
    const nothing = await (await fetch(new URL('/embed/nothing', inject('origin')))).text();
    await reader.page.route('**/embed/harbour-ferry?view=quiz*', (route) =>
      route.fulfill({ body: nothing, contentType: 'text/html' }),
    );
    await reader.page.goto(host.page('/late', { body: embedScript() + framed('view="quiz"') }));
    await expect.poll(() => heard(reader)).toEqual([['error', { reason: 'not-found' }]]);
    expect(await reader.page.getByRole('link', { name: 'Key points and a quiz' }).isVisible()).toBe(true);
    await reader.page.locator('readback-widget').evaluate((element) => element.setAttribute('view', 'points'));
    await reader.page.locator('readback-widget iframe').waitFor();
    expect(await reader.page.getByRole('link', { name: 'Key points and a quiz' }).isVisible()).toBe(false);
    await reader.close({ foreseen: /there is no pack/ });
  });

  test('a frame that stays silent leaves the link, and the page is told', async () => {
    const reader = await open('');
    await reader.page.route('**/embed/**', (route) => route.fulfill({ body: 'nothing of ours' }));
    await reader.page.goto(host.page('/silent', { body: embedScript() + framed() }));
    await expect.poll(() => heard(reader), { timeout: 20_000 }).toEqual([['error', { reason: 'network' }]]);
    expect(reader.complaints).toEqual([expect.stringMatching(/^Readback: .*harbour-ferry.* did not answer/)]);
    expect(await reader.page.getByRole('link', { name: 'Key points and a quiz' }).isVisible()).toBe(true);
    await reader.close({ foreseen: /did not answer/ });
  });

  test('messages from anybody else change nothing', async () => {
    const reader = await open(framed('view="quiz"'));
    const { widget } = await inside(reader);
    const before = await reader.page.locator('readback-widget iframe').boundingBox();
    await reader.page.evaluate(() => {
      postMessage({ type: 'readback:height', heightPx: 9 }, '*');
      postMessage({ type: 'readback:event', name: 'readback-answer', detail: {} }, '*');
    });
    await widget.locator('.option').first().click();
    expect((await reader.page.locator('readback-widget iframe').boundingBox())?.height).toBe(before?.height);
    expect(await heard(reader)).toEqual([['ready', { pack: 'harbour-ferry' }]]);
    await reader.close();
  });
});

test('a frame written by hand tells its height as AMP and WordPress ask for it', async () => {
  const reader = await browser.open();
  await reader.page.addInitScript(() => {
    const messages: unknown[] = [];
    Object.assign(window, { messages });
    addEventListener('message', ({ data }) => messages.push(data));
  });
  const src = `${inject('origin')}/embed/harbour-ferry?view=points#?secret=abc123`;
  await reader.page.goto(host.page('/by-hand', { body: `<iframe src="${src}" sandbox="allow-scripts"></iframe>` }));
  const messages = () => reader.page.evaluate(() => (window as unknown as { messages: unknown[] }).messages);
  await expect.poll(async () => (await messages()).length).toBeGreaterThanOrEqual(3);
  const { height } = (await reader.page.frameLocator('iframe').locator('.readback').boundingBox()) ?? { height: 0 };
  const heightPx = Math.ceil(height);
  await expect.poll(messages).toEqual(
    expect.arrayContaining([
      { type: 'readback:height', heightPx },
      { sentinel: 'amp', type: 'embed-size', height: heightPx },
      { message: 'height', value: heightPx, secret: 'abc123' },
    ]),
  );
  await reader.close();
});

/** What `wp-embed.js` of WordPress 6 does with a frame of the site's content: it may run long after the frame is there. */
const wordPress = `
  const frame = document.querySelector('iframe');
  addEventListener('message', ({ source, data }) => {
    if (source !== frame.contentWindow || data.secret !== frame.dataset.secret || data.message !== 'height') return;
    frame.removeAttribute('style');
    frame.height = Math.max(200, Math.min(1000, parseInt(data.value, 10)));
  });
  frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
`;

test('WordPress shows the frame that it hid, also when its script comes after the frame', async () => {
  const reader = await browser.open();
  const src = `${inject('origin')}/embed/harbour-ferry?view=quiz#?secret=abc123`;
  const hidden = 'style="position: absolute; visibility: hidden;"';
  const body = `<iframe src="${src}" sandbox="allow-scripts" data-secret="abc123" ${hidden} width="640"></iframe>`;
  await reader.page.goto(host.page('/wordpress', { body }));
  const frame = reader.page.locator('iframe');
  await frame.contentFrame().locator('.live').waitFor({ state: 'attached' });
  // What the frame told until now, nobody heard.
  await reader.page.evaluate(wordPress);
  await frame.waitFor();
  const card = await frame.contentFrame().locator('.readback').boundingBox();
  expect(Number(await frame.getAttribute('height'))).toBe(Math.ceil(card?.height ?? 0));
  await reader.close();
});
