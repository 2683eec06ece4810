import { readFileSync } from 'node:fs';
import type { Route } from 'playwright-core';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { embedSnippet, estimateHeightPx } from '../../src/widget/index.ts';
import { embedScript, useHost } from './host.ts';
import { give, quizOf, type ReaderPage, rightOf, useBrowser, wrongOf } from './reader.ts';

const browser = useBrowser();
const host = useHost();
const ferry = quizOf('harbour-ferry');
const [first] = ferry.questions;
if (!first) throw new Error('the ferry pack has no question');

const link = '<a href="/story">Key points and a quiz</a>';
const widget = (attributes = '') => `<readback-widget pack="harbour-ferry" ${attributes}>${link}</readback-widget>`;

/** Notes every event of the widgets, with what it tells. */
async function listen({ page }: ReaderPage): Promise<() => Promise<[string, unknown][]>> {
  await page.addInitScript(() => {
    const heard: [string, unknown][] = [];
    Object.assign(window, { heard });
    for (const name of ['ready', 'answer', 'complete', 'error']) {
      document.addEventListener(`readback-${name}`, (event) => heard.push([name, (event as CustomEvent).detail]));
    }
  });
  return () => page.evaluate(() => (window as unknown as { heard: [string, unknown][] }).heard);
}

async function notShifted({ page }: ReaderPage): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[]) {
        if (!entry.hadRecentInput)
          Object.assign(window, { shift: (window as unknown as { shift: number }).shift + entry.value });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { shift: number }).shift);
}

/** Until the widget’s last step: every fold holds something. */
async function drawnWhole({ page }: ReaderPage) {
  const folds = page.locator('.readback .fold');
  await expect.poll(() => folds.last().locator(':scope > :not(summary)').count()).toBe(1);
  for (const fold of await folds.all()) expect(await fold.locator(':scope > :not(summary)').count()).toBe(1);
}

describe('the element', () => {
  test('asks a question of a kind that comes later without a press', async () => {
    const reader = await browser.open();
    await reader.page.route('**/api/v1/packs/harbour-ferry*', async (route) => {
      const response = await route.fetch();
      const pack = await response.json();
      await route.fulfill({ response, json: { ...pack, questions: pack.questions.toReversed() } });
    });
    await reader.page.goto(host.page('/later-kind', { body: embedScript() + widget('view="quiz"') }));
    await reader.page.locator('[part~=question] :is(textarea, select, input)').first().waitFor();
    await reader.close();
  });

  test('shows the widget, tells the page so, and of every answer and the score', async () => {
    const reader = await browser.open();
    const heard = await listen(reader);
    await reader.page.goto(host.page('/events', { body: embedScript() + widget('view="quiz"') }));
    await reader.card(first).waitFor();
    for (const [index, question] of ferry.questions.entries()) {
      await give(reader, question, index ? rightOf(question) : wrongOf(question));
      await reader.check(question).click();
      await reader.verdict(question).waitFor();
      await reader.next().click();
    }
    const total = ferry.questions.length;
    await expect
      .poll(heard)
      .toEqual([
        ['ready', { pack: 'harbour-ferry' }],
        ['answer', { question: first.id, credit: 0 }],
        ...ferry.questions.slice(1).map(({ id }) => ['answer', { question: id, credit: 1 }]),
        ['complete', { score: total - 1, total }],
      ]);
    await reader.close();
  });

  test('is drawn in steps, of which none moves what stood there', async () => {
    const reader = await browser.open();
    const shift = await notShifted(reader);
    await reader.page.addInitScript(() => {
      const steps = new Set<string>();
      Object.assign(window, { steps });
      const note = () => {
        const root = document.querySelector('readback-widget')?.shadowRoot;
        const parts = ['header', '.explainer', '.quiz', '.fold:nth-of-type(2) .point', '.fold:last-of-type > p'];
        steps.add(parts.filter((part) => root?.querySelector(part)).join(' '));
        requestAnimationFrame(note);
      };
      requestAnimationFrame(note);
    });
    await reader.page.goto(host.page('/steps', { body: embedScript() + widget() }));
    await drawnWhole(reader);
    const steps = () => reader.page.evaluate(() => [...(window as unknown as { steps: Set<string> }).steps]);
    await expect
      .poll(async () => (await steps()).filter(Boolean))
      .toEqual([
        'header',
        'header .explainer',
        'header .explainer .quiz',
        'header .explainer .quiz .fold:nth-of-type(2) .point',
        'header .explainer .quiz .fold:nth-of-type(2) .point .fold:last-of-type > p',
      ]);
    expect(await shift()).toBe(0);
    await reader.close();
  });

  test('gives its reasons the whole width before the later sheet has come', async () => {
    const reader = await browser.open({ viewport: { width: 360, height: 600 } });
    const bring = await reader.holdLater();
    await reader.page.goto(host.page('/reasons', { body: embedScript() + widget('view="quiz"') }));
    await give(reader, first, wrongOf(first));
    await reader.check(first).click();
    const reason = reader.card(first).locator('[part~=reason]').first();
    const before = await reason.boundingBox();
    bring();
    await reader.widget.locator('.kept').waitFor();
    expect(before?.width).toBe((await reason.boundingBox())?.width);
    await reader.close();
  });

  test('leads to the quiz before that has been drawn', async () => {
    const reader = await browser.open({ viewport: { width: 360, height: 600 } });
    const heard = await listen(reader);
    await reader.page.addInitScript(() => {
      // No frame after this: the widget stays at its first step.
      window.requestAnimationFrame = () => 0;
    });
    await reader.page.goto(host.page('/early', { body: embedScript() + widget() }));
    await reader.page.getByRole('link', { name: 'Take the quiz' }).click();
    await expect
      .poll(() => reader.page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id))
      .toBe('quiz');
    await drawnWhole(reader);
    expect(await heard()).toEqual([]);
    await reader.close();
  });

  test('keeps what was picked through changes of its look', async () => {
    const reader = await browser.open();
    await reader.page.goto(host.page('/looks', { body: embedScript() + widget('view="quiz"') }));
    await give(reader, first, rightOf(first));
    for (const [name, value] of [
      ['view', 'points'],
      ['theme', 'dark'],
      ['view', 'quiz'],
    ] as const)
      await reader.page
        .locator('readback-widget')
        .evaluate((element, [n, v]) => element.setAttribute(n as string, v as string), [name, value]);
    await reader.check(first).click();
    await reader.verdict(first).waitFor();
    expect(await reader.verdict(first).getAttribute('class')).toContain('right');
    await reader.close();
  });

  test('fetches nothing before it is within one screen of what is seen', async () => {
    const reader = await browser.open({ viewport: { width: 800, height: 600 } });
    const asked: string[] = [];
    reader.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const far = '<div style="height:1900px"></div>';
    await reader.page.goto(host.page('/far', { body: embedScript() + far + widget() }), { waitUntil: 'networkidle' });
    expect(asked.filter((path) => path !== '/far' && path !== '/favicon.ico')).toEqual(['/embed.js']);
    await reader.page.evaluate(() => scrollTo(0, 800));
    await reader.page.locator('.readback').waitFor();
    await reader.close();
  });

  test('fetches its code once and each pack once, whatever their number', async () => {
    const reader = await browser.open();
    const asked: string[] = [];
    reader.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const other = widget().replace('harbour-ferry', 'russia-ceasefire-demands');
    const body = embedScript() + embedScript() + widget('view="quiz"') + widget('view="points"') + other;
    await reader.page.goto(host.page('/many', { body }));
    await expect.poll(() => reader.page.locator('.readback').count()).toBe(3);
    const scripts = asked.filter((path) => path.endsWith('.js'));
    expect(new Set(scripts).size).toBe(scripts.length);
    expect(asked.filter((path) => path.startsWith('/api/')).sort()).toEqual([
      '/api/v1/packs/harbour-ferry',
      '/api/v1/packs/russia-ceasefire-demands',
    ]);
    await reader.close();
  });

  test('follows its attributes', async () => {
    const reader = await browser.open();
    const heard = await listen(reader);
    await reader.page.goto(host.page('/change', { body: embedScript() + widget('view="quiz"') }));
    await reader.card(first).waitFor();
    const set = (name: string, value: string) =>
      reader.page
        .locator('readback-widget')
        .evaluate((element, [n, v]) => element.setAttribute(n as string, v as string), [name, value]);
    await give(reader, first, wrongOf(first));
    await reader.check(first).click();
    await set('view', 'all');
    await reader.page.locator('.explainer').waitFor();
    expect(await reader.verdict(first).isVisible()).toBe(true);
    await set('theme', 'dark');
    expect(await reader.page.locator('.readback').evaluate((root) => getComputedStyle(root).colorScheme)).toBe('dark');
    await set('pack', 'russia-ceasefire-demands');
    await expect.poll(() => reader.page.locator('.readback h2').first().innerText()).toContain('Moscow');
    await expect.poll(async () => (await heard()).filter(([name]) => name === 'ready').length).toBe(2);
    await reader.close();
  });

  test('keeps what was answered when the page moves it, and goes on with it when it was taken away', async () => {
    const reader = await browser.open();
    await reader.page.goto(
      host.page('/move', { body: `${embedScript()}<div id="a">${widget('view="quiz"')}</div><div id="b"></div>` }),
    );
    await reader.card(first).waitFor();
    await give(reader, first, wrongOf(first));
    await reader.check(first).click();
    await reader.page.locator('.kept').waitFor();
    await reader.page.evaluate(() =>
      document.querySelector('#b')?.append(document.querySelector('readback-widget') as Node),
    );
    expect(await reader.verdict(first).textContent()).toBe('Not quite.');
    await reader.page.evaluate(async () => {
      const element = document.querySelector('readback-widget') as HTMLElement;
      element.remove();
      await new Promise((resolve) => setTimeout(resolve));
      document.body.append(element);
    });
    expect(await reader.verdict(first).textContent()).toBe('Not quite.');
    await reader.close();
  });

  test('goes on when what it had asked for comes while it is taken away', async () => {
    const reader = await browser.open();
    const held = Promise.withResolvers<void>();
    const holdFirst = async (asked: Route) => {
      const answer = await asked.fetch();
      await held.promise;
      await asked.fulfill({ response: answer });
    };
    await reader.page.route('**/tally', holdFirst, { times: 1 });
    await reader.page.goto(host.page('/late', { body: embedScript() + widget('view="quiz"') }));
    await reader.card(first).waitFor();
    await give(reader, first, wrongOf(first));
    await reader.check(first).click();
    await reader.page.locator('.kept').waitFor();
    const element = await reader.page.locator('readback-widget').elementHandle();
    await element?.evaluate((each) => each.remove());
    const come = reader.page.waitForResponse('**/tally');
    held.resolve();
    await (await come).finished();
    await reader.page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    // Until it is shown again, the link is.
    expect(await element?.evaluate(({ shadowRoot }) => shadowRoot?.innerHTML)).toBe('<slot></slot>');
    await element?.evaluate((each) => document.body.append(each));
    await reader.verdict(first).waitFor();
    await reader.close();
  });

  test('leaves nothing behind after a hundred comings and goings', async () => {
    const reader = await browser.open();
    await reader.page.goto(host.page('/memory', { body: embedScript() + widget('view="quiz"') }));
    await reader.card(first).waitFor();
    const devtools = await reader.page.context().newCDPSession(reader.page);
    const count = async () => {
      await devtools.send('HeapProfiler.collectGarbage');
      const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
      return { nodes, jsEventListeners };
    };
    const comeAndGo = (times: number) =>
      reader.page.evaluate(async (n) => {
        const element = document.querySelector('readback-widget') as HTMLElement;
        for (let i = 0; i < n; i++) {
          const ready = new Promise((resolve) => element.addEventListener('readback-ready', resolve, { once: true }));
          element.remove();
          await new Promise((resolve) => setTimeout(resolve));
          document.body.append(element);
          await ready;
        }
      }, times);
    await comeAndGo(5);
    const before = await count();
    await comeAndGo(100);
    const after = await count();
    expect(after.nodes - before.nodes).toBeLessThan(before.nodes / 10);
    expect(after.jsEventListeners - before.jsEventListeners).toBeLessThan(10);
    await reader.close();
  });
});

describe('when something fails, the link stays, the page is told why, and', () => {
  test.each([
    { what: 'the pack is unknown', attributes: 'pack="no-such-pack"', reason: 'not-found', path: '/unknown' },
    { what: 'the pack’s id is no id', attributes: 'pack="../healthz"', reason: 'not-found', path: '/no-id' },
  ])('$what', async ({ attributes, reason, path }) => {
    const reader = await browser.open();
    const heard = await listen(reader);
    await reader.page.goto(
      host.page(path, { body: `${embedScript()}<readback-widget ${attributes}>${link}</readback-widget>` }),
    );
    await expect.poll(heard).toEqual([['error', { reason }]]);
    expect(await reader.page.getByRole('link', { name: 'Key points and a quiz' }).isVisible()).toBe(true);
    await reader.close({ foreseen: /404|^Readback: / });
  });

  test.each([
    { what: 'the network is gone', route: '**/api/**', answer: null, reason: 'network' },
    { what: 'something else answers', route: '**/api/**', answer: '<html>', reason: 'invalid' },
    {
      what: 'a part breaks that is drawn later',
      route: '**/api/**',
      answer: JSON.stringify({ ...ferry.pack, timeline: [{ date: null, label: 'never' }] }),
      reason: 'network',
    },
    { what: 'an old chunk is gone', route: '**/assets/**/element.js', answer: null, reason: 'network' },
  ])('$what', async ({ route, answer, reason }) => {
    const reader = await browser.open();
    const heard = await listen(reader);
    const headers = { 'Access-Control-Allow-Origin': '*' };
    await reader.page.route(route, (asked) =>
      answer === null ? asked.abort() : asked.fulfill({ body: answer, headers }),
    );
    await reader.page.goto(host.page('/failing', { body: embedScript() + widget() }));
    await expect.poll(heard).toEqual([['error', { reason }]]);
    expect(await reader.page.getByRole('link', { name: 'Key points and a quiz' }).isVisible()).toBe(true);
    await reader.close({ foreseen: /ERR_FAILED|^Readback: / });
  });

  test('a pack that was there is replaced by one that is not', async () => {
    const reader = await browser.open();
    await reader.page.goto(host.page('/replaced', { body: embedScript() + widget() }));
    await reader.page.locator('.readback').waitFor();
    await reader.page.locator('readback-widget').evaluate((element) => element.setAttribute('pack', 'gone'));
    await reader.page.getByRole('link', { name: 'Key points and a quiz' }).waitFor();
    await reader.close({ foreseen: /404|^Readback: / });
  });
});

describe('a host’s own style', () => {
  test.each([
    { what: 'a reset of everything', head: '<style>* { all: unset }</style>' },
    { what: 'a small root font', head: '<style>html { font-size: 62.5% }</style>' },
    {
      what: 'letters spaced and shouting',
      head: '<style>body { letter-spacing: 9px; text-transform: uppercase; line-height: 3; text-align: right; white-space: pre; }</style>',
    },
  ])('leaves the widget as it is: $what', async ({ head }) => {
    const reader = await browser.open();
    const measure = async (path: string, ownHead: string) => {
      const body = `${embedScript()}<div style="display:block;width:400px">${widget()}</div>`;
      await reader.page.goto(host.page(path, { head: ownHead, body }));
      await drawnWhole(reader);
      return reader.page.locator('.readback').evaluate((root) => {
        const style = getComputedStyle(root.querySelector('.point p') as Element);
        const { fontSize, letterSpacing, textTransform, lineHeight, textAlign, whiteSpace } = style;
        return {
          height: root.getBoundingClientRect().height,
          fontSize,
          letterSpacing,
          textTransform,
          lineHeight,
          textAlign,
          whiteSpace,
        };
      });
    };
    expect(await measure('/styled', head)).toEqual(await measure('/plain', ''));
    await reader.close();
  });

  test('right to left, the widget keeps its own language’s direction', async () => {
    const reader = await browser.open();
    await reader.page.goto(host.page('/rtl', { body: `<div dir="rtl">${embedScript()}${widget()}</div>` }));
    await reader.page.locator('.readback').waitFor();
    expect(await reader.page.locator('.readback').evaluate((root) => getComputedStyle(root).direction)).toBe('ltr');
    await reader.close();
  });

  test.each([
    { scheme: 'dark', expected: 'dark' },
    { scheme: 'normal', expected: 'light' },
  ])('color-scheme: $scheme shows the widget $expected, whatever the reader prefers', async ({ scheme, expected }) => {
    const reader = await browser.open({ colorScheme: expected === 'dark' ? 'light' : 'dark' });
    const head = `<style>:root { color-scheme: ${scheme} }</style>`;
    await reader.page.goto(host.page('/scheme', { head, body: embedScript() + widget() }));
    await reader.page.locator('.readback').waitFor();
    const lightness = await reader.page.locator('.readback').evaluate((root) => {
      const [red = 0] = getComputedStyle(root).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
      return red < 128 ? 'dark' : 'light';
    });
    expect(lightness).toBe(expected);
    await reader.close();
  });
});

describe('the strictest hosts', () => {
  beforeEach(() => {
    host.reports.length = 0;
  });

  test('a policy of nothing but us, with Trusted Types required: it works, and nothing is reported', async () => {
    const us = inject('origin');
    host.file('/host.css', 'text/css', 'readback-widget { display: block; min-height: 980px }');
    const policy = `default-src 'none'; script-src ${us}; connect-src ${us}; style-src ${host.origin}/host.css; require-trusted-types-for 'script'; trusted-types 'none'`;
    const text =
      'Mayor Ilse Brandt said the night boat loses 1,900 crowns each time it runs, and that the town “cannot keep carrying an empty boat”.';
    const reader = await browser.open();
    await reader.page.goto(
      host.page('/strict', {
        policy,
        head: '<link rel="stylesheet" href="/host.css">',
        body: `<p id="story">${text}</p>${embedScript()}${widget('article="#story"')}`,
      }),
    );
    await reader.card(first).waitFor();
    for (const question of ferry.questions) {
      await give(reader, question, wrongOf(question));
      await reader.check(question).click();
      await reader.verdict(question).waitFor();
      await reader.next().click();
    }
    await reader.goToResult();
    await reader.page.locator('.fold').nth(1).locator('summary').first().click();
    await reader.page.getByRole('button', { name: 'Show in the article' }).locator('visible=true').nth(2).click();
    await expect.poll(() => reader.page.evaluate(() => CSS.highlights.size)).toBe(1);
    expect(host.reports).toEqual([]);
    await reader.close();
  });

  test('a sandbox that allows scripts and nothing else: click and Enter check, and nothing is reported', async () => {
    const reader = await browser.open();
    const inner = host.page('/inner', { body: embedScript() + widget('view="quiz"') });
    await reader.page.goto(
      host.page('/outer', {
        body: `<iframe sandbox="allow-scripts" src="${inner}" title="inner" width="600" height="1200"></iframe>`,
      }),
    );
    const frame = reader.page.frameLocator('iframe');
    await frame.getByLabel('The road around the bay is quicker').check();
    await frame.getByLabel('The road around the bay is quicker').press('Enter');
    await expect.poll(() => frame.locator('[part~=verdict]').first().textContent()).toBe('Not quite.');
    await frame.getByRole('button', { name: 'Next question' }).click();
    await frame.getByLabel('600,000 crowns a year').check();
    await frame.getByRole('button', { name: 'Check', exact: true }).locator('visible=true').click();
    await expect.poll(() => frame.locator('[part~=verdict]').first().textContent()).toBe('Partly right.');
    expect(host.reports).toEqual([]);
    await reader.close();
  });
});

describe('evidence in the host’s article', () => {
  const story = readFileSync('content/articles/harbour-ferry.txt', 'utf8')
    .split('\n\n')
    .map((block) => `<p>${block.replace('Ilse', '<b>Ilse</b>')}</p>`)
    .join('');
  const shown = (reader: ReaderPage) =>
    reader.page.evaluate(() => [...(CSS.highlights.get('readback-evidence') ?? [])].map((range) => String(range)));

  test('is highlighted where it stands, without a change to the page, and gone with the widget', async () => {
    const reader = await browser.open();
    await reader.page.goto(
      host.page('/story', { body: `<main id="story">${story}</main>${embedScript()}${widget('article="#story"')}` }),
    );
    await reader.page.locator('.readback').waitFor();
    const before = await reader.page.locator('#story').innerHTML();
    await reader.page.locator('#point-vote').getByRole('button').click();
    await expect
      .poll(() => shown(reader))
      .toEqual(['The vote on 24 February was close: seven councillors were for ending the service, six against']);
    expect(await reader.spoken()).toContain('Shown in the article: The vote on 24 February');
    expect(await reader.page.locator('#story').innerHTML()).toBe(before);
    expect(await reader.page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
    await reader.page.locator('#point-last-sailing').getByRole('button').click();
    await expect.poll(async () => (await shown(reader))[0]).toContain('The last night ferry');
    await reader.page.evaluate(() => document.querySelector('readback-widget')?.remove());
    await expect.poll(() => shown(reader)).toEqual([]);
    expect(await reader.page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await reader.close();
  });

  test('that is no longer there says so, and gives the words to look for', async () => {
    const reader = await browser.open();
    const changed = story
      .replace('seven councillors', 'eight councillors')
      .replace('The vote on 24 February', 'A vote');
    await reader.page.goto(
      host.page('/changed', {
        body: `<main id="story">${changed}</main>${embedScript()}${widget('article="#story"')}`,
      }),
    );
    const point = reader.page.locator('#point-vote');
    await point.getByRole('button').focus();
    await reader.page.keyboard.press('Enter');
    await point.getByText('This passage has changed.').waitFor();
    await point.getByText('Where in the article').waitFor();
    expect(await shown(reader)).toEqual([]);

    // The focus stays where it was; and once the article has the passage again, it is found.
    await reader.page.locator('#story').evaluate((element, text) => {
      element.innerHTML = text;
    }, story);
    await reader.page.keyboard.press('Enter');
    await expect.poll(async () => (await shown(reader)).length).toBe(1);
    await point.getByText('This passage has changed.').waitFor({ state: 'detached' });
    await reader.close();
  });

  test.each(['#nothing', 'no selector!!'])(
    'is given in words where the selector finds nothing: %s',
    async (selector) => {
      const reader = await browser.open();
      await reader.page.goto(host.page('/wordy', { body: embedScript() + widget(`article="${selector}"`) }));
      await reader.page.locator('#point-vote').getByText('Where in the article').waitFor();
      await reader.close();
    },
  );
});

describe('the room that the snippet reserves', () => {
  test.each(['harbour-ferry', 'russia-ceasefire-demands'])('is enough for %s, and not much more', async (id) => {
    const { pack } = quizOf(id);
    const reader = await browser.open();
    for (const view of ['all', 'points', 'quiz'] as const) {
      for (const widthPx of [280, 320, 400, 480, 640, 720]) {
        const body = `${embedScript()}<div style="width:${widthPx}px"><readback-widget pack="${id}" view="${view}">${link}</readback-widget></div>`;
        await reader.page.goto(host.page('/measure', { body, head: '<style>body { margin: 0 }</style>' }));
        await reader.page.locator('.readback > footer').waitFor();
        const heightPx = await reader.page.locator('.readback').evaluate((root) => root.getBoundingClientRect().height);
        const reserved = estimateHeightPx(pack, view, widthPx);
        expect({ view, widthPx, isEnough: reserved >= heightPx, isModest: reserved < 1.3 * heightPx + 40 }).toEqual({
          view,
          widthPx,
          isEnough: true,
          isModest: true,
        });
      }
    }
    await reader.close();
  });

  test('keeps the page from moving at all', async () => {
    const reader = await browser.open({ viewport: { width: 360, height: 3000 } });
    const shift = await notShifted(reader);
    const heightPx = estimateHeightPx(ferry.pack, 'all', 320);
    const snippet = embedSnippet({ origin: inject('origin'), packId: 'harbour-ferry', view: 'all', heightPx });
    await reader.page.goto(host.page('/still', { body: `<p>Before</p>${snippet}<p>After</p>` }));
    await drawnWhole(reader);
    expect(await shift()).toBe(0);
    await reader.close();
  });
});

describe('near the top of a page', () => {
  const place = {
    origin: inject('origin'),
    packId: 'harbour-ferry',
    view: 'quiz',
    heightPx: 800,
    atOnceIn: 'en',
  } as const;

  test('loader, widget and pack are asked for with the page, each once, and what comes later comes', async () => {
    const reader = await browser.open();
    const asked: string[] = [];
    reader.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await reader.page.goto(host.page('/top', { body: embedSnippet(place) }), { waitUntil: 'networkidle' });
    await reader.card(first).waitFor();
    const ours = asked.filter((path) => path !== '/top' && path !== '/favicon.ico');
    expect(ours.toSorted()).toEqual(['/api/v1/packs/harbour-ferry', '/embed.en.js']);
    const later = reader.page.waitForResponse((response) => response.url().endsWith('/en/element-later.js'));
    for (const question of ferry.questions) {
      await give(reader, question, rightOf(question));
      await reader.check(question).click();
      await reader.verdict(question).waitFor();
      await reader.next().click();
    }
    expect((await later).ok()).toBe(true);
    expect(asked.filter((path) => path.endsWith('/element.js'))).toEqual([]);
    await reader.close();
  });

  test('a widget in another language gets its own code', async () => {
    const reader = await browser.open();
    const scripts: string[] = [];
    reader.page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
    const other = '<readback-widget pack="russia-ceasefire-demands" view="quiz" lang="vi"></readback-widget>';
    await reader.page.goto(host.page('/both', { body: embedSnippet(place) + other }));
    await expect.poll(() => reader.page.locator('.readback').count()).toBe(2);
    expect(
      await reader.page.locator('.readback').evaluateAll((cards) => cards.map((card) => card.getAttribute('lang'))),
    ).toEqual(['en', 'vi']);
    expect(scripts.filter((path) => path.endsWith('element.js')).map((path) => path.split('/').at(-2))).toEqual(['vi']);
    await reader.close();
  });
});
