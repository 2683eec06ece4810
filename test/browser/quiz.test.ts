import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, inject, test } from 'vitest';
import type { ScoredQuestion } from '../../src/pack/index.ts';
import { give, giveByKeyboard, quizOf, rightOf, useBrowser, wrongOf } from './reader.ts';

const browser = useBrowser();
const shipped = quizOf('russia-ceasefire-demands');
const path = `/a/${shipped.pack.id}`;
const first = shipped.questions[0] as ScoredQuestion;

describe('the whole quiz', () => {
  test('by mouse: every right answer is right, and the result counts them all', async () => {
    const reader = await browser.open();
    await reader.page.goto(path);
    await reader.whenLive();
    for (const question of shipped.questions) {
      await give(reader, question, rightOf(question));
      await reader.check(question).click();
      await expect.poll(() => reader.verdict(question).textContent()).toBe('That’s right.');
      expect(await reader.focused()).toBe(`verdict-${question.id}`);
      expect(await reader.spoken()).toContain(question.explanation);
      await reader.next().click();
    }
    await reader.goToResult();
    const all = shipped.questions.length;
    expect(await reader.page.locator('[part~=result]').innerText()).toContain(`${all} of ${all}`);
    expect(await reader.focused()).toBe('result');
    await reader.close();
  });

  test('its result begins with the score in view, however long it is, and can be copied', async () => {
    const reader = await browser.open({
      viewport: { width: 360, height: 640 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await reader.page.goto(path);
    await reader.whenLive();
    for (const question of shipped.questions) {
      await give(reader, question, wrongOf(question));
      await reader.check(question).click();
      await reader.verdict(question).waitFor();
      await reader.next().click();
    }
    await reader.page.getByText('Compare with a checklist').click();
    await reader.goToResult();
    const score = await reader.page.locator('.score').boundingBox();
    expect(score?.y).toBeGreaterThanOrEqual(0);
    expect((score?.y ?? 0) + (score?.height ?? 0)).toBeLessThanOrEqual(640);

    await reader.page.getByText('Share your result').click();
    await reader.page.getByRole('button', { name: 'Copy' }).click();
    await reader.page.locator('.share small').getByText('Copied.').waitFor();
    expect(await reader.page.evaluate(() => navigator.clipboard.readText())).toContain(shipped.pack.title);
    await reader.close();
  });

  test('by keyboard alone: every wrong answer is met with the reason for it', async () => {
    const reader = await browser.open();
    const { keyboard } = reader.page;
    await reader.page.goto(path);
    await reader.whenLive();
    await reader.tabTo(reader.page.getByRole('link', { name: 'Take the quiz' }));
    await keyboard.press('Enter');
    expect(await reader.focused()).toBe('quiz');
    for (const question of shipped.questions) {
      if (question !== first) expect(await reader.focused()).toBe(`prompt-${question.id}`);
      await giveByKeyboard(reader, question, wrongOf(question));
      await reader.tabTo(reader.check(question));
      await keyboard.press('Enter');
      expect(await reader.focused()).toBe(`verdict-${question.id}`);
      expect(await reader.spoken()).toMatch(/^(?:Not quite|Partly right)\./);
      await reader.tabTo(reader.next());
      await keyboard.press('Enter');
    }
    expect(await reader.focused()).toBe('prompt-q-recall');
    await reader.tabTo(reader.next());
    await keyboard.press('Enter');
    expect(await reader.focused()).toBe('result');
    await reader.tabTo(reader.page.getByRole('button', { name: /^Try the \d+ you missed$/ }));
    await keyboard.press('Enter');
    expect(await reader.focused()).toBe(`prompt-${first.id}`);
    await reader.close();
  });

  test('without JavaScript: one Check for all, and one for each', async () => {
    const reader = await browser.open({ javaScriptEnabled: false });
    await reader.page.goto(path);
    const rest = shipped.questions.slice(1);
    await give(reader, first, rightOf(first));
    await reader.check(first).click();
    expect(await reader.verdict(first).textContent()).toBe('That’s right.');
    expect(await reader.page.locator('[part~=verdict]').count()).toBe(1);
    expect(reader.page.url()).toContain(`#question-${first.id}`);

    for (const question of rest) await give(reader, question, wrongOf(question));
    await reader.page.getByRole('button', { name: 'Check all answers' }).last().click();
    await expect.poll(() => reader.page.locator('[part~=verdict]').count()).toBe(shipped.questions.length);
    expect(await reader.verdict(first).textContent()).toBe('That’s right.');
    expect(await reader.page.locator('[part~=result]').innerText()).toMatch(/\d+(?:\.\d)? of \d+/);
    await reader.close();
  });
});

describe('before the script has come', () => {
  test('a press of Check posts the form, and the script takes over what came back', async () => {
    const reader = await browser.open();
    await reader.withholdScript(['GET']);
    await reader.page.goto(path);
    await give(reader, first, rightOf(first));
    await reader.check(first).click();
    await reader.whenLive();
    expect(await reader.verdict(first).textContent()).toBe('That’s right.');
    await reader.next().click();
    expect(await reader.focused()).toBe(`prompt-${shipped.questions[1]?.id}`);
    await reader.close();
  });

  test.each([
    { can: 'can', change: (html: string) => html },
    { can: 'cannot', change: (html: string) => html.replace(/\(scripting:\s*\w+\)/g, '(no-such-feature)') },
  ])(
    'and never comes: the way leads through the quiz, also where a sheet $can say that scripts run',
    async ({ change }) => {
      const reader = await browser.open({ bypassCSP: true });
      await reader.withholdScript(['GET', 'POST'], change);
      await reader.page.goto(path);
      for (const [index, question] of shipped.questions.slice(0, 3).entries()) {
        await give(reader, question, rightOf(question));
        await reader.check(question).click();
        expect(await reader.verdict(question).textContent()).toBe('That’s right.');
        await reader.next().click();
        const { id } = shipped.questions[index + 1] as ScoredQuestion;
        await expect.poll(() => new URL(reader.page.url()).hash).toBe(`#question-${id}`);
      }
      await expect.poll(() => reader.page.locator('[part~=verdict].right').count()).toBe(3);
      await reader.close();
    },
  );

  test('a press of Check is answered in the page, though no frame has come since the script', async () => {
    const reader = await browser.open();
    await reader.page.addInitScript(() => {
      window.requestAnimationFrame = () => 0;
    });
    await reader.page.goto(path);
    await reader.page.evaluate(() => {
      document.title = 'The same page';
    });
    await give(reader, first, rightOf(first));
    await reader.check(first).click();
    expect(await reader.verdict(first).textContent()).toBe('That’s right.');
    expect(await reader.focused()).toBe(`verdict-${first.id}`);
    expect(await reader.page.title()).toBe('The same page');
    await reader.close();
  });

  test('a pick stays picked, and is what Check grades afterwards', async () => {
    const reader = await browser.open();
    const halved = await serveInHalves(path);
    await reader.page.goto(halved.url, { waitUntil: 'commit' });
    await give(reader, first, wrongOf(first));
    expect(await reader.page.locator('.live').count()).toBe(0);
    halved.sendRest();
    await reader.whenLive();
    await reader.check(first).click();
    expect(await reader.verdict(first).textContent()).toBe('Not quite.');
    await reader.close();
    halved.close();
  });
});

/** The page on a slow line: what stands in it comes at once, its script when it is asked for. */
async function serveInHalves(path: string): Promise<{ url: string; sendRest(): void; close(): void }> {
  const html = await (await fetch(new URL(path, inject('origin')))).text();
  const half = html.lastIndexOf('<script>');
  let sendRest = () => {};
  const asked = new Promise<void>((resolve) => {
    sendRest = resolve;
  });
  const server = createServer(async (request, response) => {
    if (request.url !== path) {
      const answer = await fetch(new URL(request.url ?? '', inject('origin')));
      response.writeHead(answer.status, { 'Content-Type': answer.headers.get('Content-Type') ?? '' });
      return void response.end(await answer.text());
    }
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.write(html.slice(0, half));
    await asked;
    response.end(html.slice(half));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${path}`, sendRest, close: () => server.close() };
}

describe('while the later parts are on their way', () => {
  test.each([
    { at: 'a question of a later kind', steps: 1, focus: 'prompt-q-28' },
    { at: 'what is to be recalled', steps: shipped.pack.questions.length - 1, focus: 'prompt-q-recall' },
    { at: 'the result', steps: shipped.pack.questions.length, focus: 'result' },
  ])('$at says so, leads to our page, and keeps the focus when they come', async ({ steps, focus }) => {
    const reader = await browser.open();
    const bring = await reader.holdLater();
    await reader.page.goto(path);
    await reader.whenLive();
    for (let step = 0; step < steps; step++) await reader.next().click();
    const waiting = reader.page.locator('p', { hasText: 'One moment …' }).filter({ visible: true });
    const link = waiting.getByRole('link', { name: 'Take the quiz' });
    expect(await link.getAttribute('href')).toMatch(/\/a\/russia-ceasefire-demands#quiz$/);
    expect(await reader.page.getByRole('button', { name: 'Check', exact: true }).count()).toBe(0);
    expect(await reader.focused()).toBe(focus);

    // The focus may stand on the very thing that is about to go.
    await link.focus();
    bring();
    await waiting.waitFor({ state: 'detached' });
    expect(await reader.focused()).toBe(focus);
    await reader.close();
  });

  test('the focus stays where else it is', async () => {
    const reader = await browser.open();
    const bring = await reader.holdLater();
    await reader.page.goto(path);
    await reader.whenLive();
    await reader.next().click();
    await reader.next().focus();
    bring();
    await reader.whenAsked(shipped.questions[1] as ScoredQuestion);
    expect(await reader.next().evaluate((button) => button.matches(':focus'))).toBe(true);
    await reader.close();
  });
});

test('every button of the result works before the script has come, too', async () => {
  const reader = await browser.open();
  await reader.withholdScript();
  await reader.page.goto(path);
  await give(reader, first, wrongOf(first));
  await reader.check(first).click();
  await reader.goToResult();
  await reader.page.getByRole('button', { name: first.prompt }).click();
  await reader.verdict(first).waitFor();
  expect(new URL(reader.page.url()).hash).toBe(`#question-${first.id}`);
  await reader.goToResult();
  await reader.page.getByRole('button', { name: 'Try the one you missed' }).click();
  await reader.check(first).waitFor();
  expect(new URL(reader.page.url()).hash).toBe(`#question-${first.id}`);
  await reader.goToResult();
  await reader.page.getByRole('button', { name: 'Start over' }).click();
  await reader.check(first).waitFor();
  expect(new URL(reader.page.url()).hash).toBe(`#question-${first.id}`);
  await reader.close();
});

describe('Check', () => {
  test('says what is missing, keeps what was given, and does not lose the focus', async () => {
    const reader = await browser.open();
    await reader.page.goto('/embed/harbour-ferry?view=quiz');
    await reader.whenLive();
    const { questions } = quizOf('harbour-ferry');
    const matching = questions.find(({ kind }) => kind === 'match');
    if (!matching) throw new Error('no question to match');
    while (!(await reader.card(matching).isVisible())) await reader.next().click();
    await reader.card(matching).locator('select').first().selectOption('mayor');
    await reader.check(matching).click();
    expect(await reader.spoken()).toBe(
      'Still without an answer: About 400 people have no other way across; A job will have to be given up.',
    );
    expect(await reader.card(matching).locator('select').first().inputValue()).toBe('mayor');
    expect(await reader.check(matching).evaluate((button) => button.ariaDescribedByElements?.[0]?.textContent)).toBe(
      await reader.spoken(),
    );
    // The same again is said again: a screen reader hears only what is new in the page.
    const region = await reader.page.getByRole('status').last().locator('span').elementHandle();
    await reader.check(matching).click();
    expect(await region?.evaluate((said) => said.isConnected)).toBe(false);
    expect(await reader.focused()).not.toBe('body');
    await reader.close();
  });

  test('is what grades: choosing alone does nothing', async () => {
    const reader = await browser.open();
    await reader.page.goto(path);
    await reader.whenLive();
    await give(reader, first, rightOf(first));
    expect(await reader.page.locator('[part~=verdict]').count()).toBe(0);
    await reader.card(first).locator('input:checked').press('Enter');
    expect(await reader.verdict(first).textContent()).toBe('That’s right.');
    await reader.close();
  });
});

test('the page does not move when the script takes over', async () => {
  // High enough for the quiz to be in view: what is not in view is not counted.
  const reader = await browser.open({ viewport: { width: 1280, height: 3000 } });
  await reader.page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await reader.page.goto(path);
  await reader.whenLive();
  await reader.page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  expect(await reader.page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
  await reader.close();
});

test('the result names a missed statement by what it says', async () => {
  const truth = shipped.questions.find(({ kind }) => kind === 'truth');
  if (truth?.kind !== 'truth') throw new Error('no statement to judge');
  const reader = await browser.open();
  await reader.page.goto(path);
  await reader.whenLive();
  while (!(await reader.card(truth).isVisible())) await reader.next().click();
  await give(reader, truth, wrongOf(truth));
  await reader.check(truth).click();
  await reader.goToResult();
  expect(await reader.page.locator('.missed button').innerText()).toContain(truth.statement);
  await reader.close();
});
