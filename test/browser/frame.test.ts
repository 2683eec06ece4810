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

async function open(body: string, head = ''): Promise<ReaderPage> {
  const reader = await browser.open();
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

  test('a frame that stays silent leaves the link, and the page is told', async () => {
    const reader = await open('');
    await reader.page.route('**/embed/**', (route) => route.fulfill({ body: 'nothing of ours' }));
    await reader.page.goto(host.page('/silent', { body: embedScript() + framed() }));
    await expect.poll(() => heard(reader), { timeout: 20_000 }).toEqual([['error', { reason: 'network' }]]);
    expect(await reader.page.getByRole('link', { name: 'Key points and a quiz' }).isVisible()).toBe(true);
    await reader.close();
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
  expect(await messages()).toEqual(
    expect.arrayContaining([
      { type: 'readback:height', heightPx },
      { sentinel: 'amp', type: 'embed-size', height: heightPx },
      { message: 'height', value: heightPx, secret: 'abc123' },
    ]),
  );
  await reader.close();
});
