import { describe, expect, test } from 'vitest';
import type { Answer, ScoredQuestion } from '../../src/pack/index.ts';
import { embedScript, useHost } from './host.ts';
import { give, quizOf, type ReaderPage, rightOf, useBrowser, wrongOf } from './reader.ts';

const browser = useBrowser();
const host = useHost();
const ferry = quizOf('harbour-ferry');
const [first, second] = ferry.questions as [ScoredQuestion, ScoredQuestion];
const ordering = ferry.questions.find(({ kind }) => kind === 'order') as ScoredQuestion;

/** The first question is checked before the script has come; the page that comes back has it. */
async function postFirst(reader: ReaderPage, path: string, answer: Answer) {
  await reader.withholdScript(['GET']);
  await reader.page.goto(path);
  await give(reader, first, answer);
  await reader.check(first).click();
  await reader.whenLive();
}

const kept = ({ page }: ReaderPage) => page.evaluate(() => Object.keys(sessionStorage));

const places = [
  { place: 'our own page', open: () => '/embed/harbour-ferry?view=quiz', widget: 'body' },
  {
    place: 'somebody else’s page',
    open: () =>
      host.page('/kept', {
        body: `${embedScript()}<readback-widget pack="harbour-ferry" view="quiz"></readback-widget>`,
      }),
    widget: 'readback-widget',
  },
];

describe.each(places)('in $place', ({ open, widget }) => {
  async function begin(): Promise<ReaderPage> {
    const opened = await browser.open();
    await opened.page.goto(open());
    const reader = opened.within(opened.page.locator(widget));
    await reader.card(first).waitFor();
    if (widget === 'body') await reader.whenLive();
    return reader;
  }

  /** The same page, loaded anew, once the widget stands in it. */
  async function reload(reader: ReaderPage) {
    await reader.page.reload();
    if (widget === 'body') await reader.whenLive();
    await reader.widget.locator('.kept').waitFor();
  }

  /** The first question was answered wrongly and kept; the page is loaded anew, and what reads it is held back. */
  async function reloadHeld() {
    const reader = await begin();
    await give(reader, first, wrongOf(first));
    await reader.check(first).click();
    await reader.widget.locator('.kept').waitFor();
    const bring = await reader.holdLater();
    await reader.page.reload();
    return { reader, bring };
  }

  test('what was kept, and what is answered before that has been read, come together', async () => {
    const reader = await begin();
    for (const question of [first, second]) {
      await give(reader, question, wrongOf(question));
      await reader.check(question).click();
      await reader.next().click();
    }
    await reader.widget.locator('.kept').waitFor();
    const bring = await reader.holdLater();
    await reader.page.reload();
    await reader.next().click();
    await give(reader, second, rightOf(second));
    await reader.check(second).click();
    expect(await reader.verdict(second).textContent()).toBe('That’s right.');
    bring();
    await reader.widget.locator('.kept').waitFor();
    expect(await reader.verdict(second).textContent()).toBe('That’s right.');
    await reload(reader);
    expect(await reader.verdict(second).textContent()).toBe('That’s right.');
    await reader.widget.getByRole('button', { name: 'Back' }).click();
    expect(await reader.verdict(first).textContent()).toBe('Not quite.');
    await reader.close();
  });

  test('an answer given anew before what was kept has been read is the one that stands', async () => {
    const { reader, bring } = await reloadHeld();
    await give(reader, first, rightOf(first));
    await reader.check(first).click();
    bring();
    await reader.widget.locator('.kept').waitFor();
    expect(await reader.verdict(first).textContent()).toBe('That’s right.');
    await reload(reader);
    expect(await reader.verdict(first).textContent()).toBe('That’s right.');
    await reader.close();
  });

  test('the focus goes along where what was kept has checked the question', async () => {
    const { reader, bring } = await reloadHeld();
    await reader.card(first).locator('input').first().focus();
    bring();
    await reader.widget.locator('.kept').waitFor();
    expect(await reader.focused()).toBe(`prompt-${first.id}`);
    await reader.close();
  });

  test('what comes later and failed once comes at the next press', async () => {
    const reader = await begin();
    await reader.failLater();
    const failed = reader.page.waitForEvent('requestfailed');
    await give(reader, first, rightOf(first));
    await failed;
    await reader.check(first).click();
    // The page may hear of the failure a little later than we do, and a press before that asks for nothing.
    const heading = reader.widget.getByRole('heading', { name: 'Quiz' });
    await expect
      .poll(async () => {
        await heading.click();
        return reader.widget.locator('.kept').count();
      })
      .toBe(1);
    expect(await reader.card(first).innerText()).toContain(first.explanation);
    await reader.close({ foreseen: /^Failed to load resource/ });
  });

  test('nothing is kept before the first answer', async () => {
    const reader = await begin();
    await give(reader, first, rightOf(first));
    await reader.next().click();
    expect(await kept(reader)).toEqual([]);
    await reader.close();
  });

  test('a reload returns to the same state: checked, in the middle of a question, missed ones again, the result', async () => {
    const reader = await begin();
    await give(reader, first, wrongOf(first));
    await reader.check(first).click();
    await reader.widget.locator('.kept').waitFor();
    await reload(reader);
    expect(await reader.verdict(first).textContent()).toBe('Not quite.');

    await reader.next().click();
    await give(reader, second, wrongOf(second));
    await reload(reader);
    expect(await reader.card(second).locator('input:checked').count()).toBeGreaterThan(0);
    expect(await reader.verdict(second).count()).toBe(0);

    while (!(await reader.card(ordering).isVisible())) await reader.next().click();
    await reader.card(ordering).locator('.moves button').nth(1).click();
    const order = await reader.card(ordering).locator('.place').allInnerTexts();
    await reload(reader);
    expect(await reader.card(ordering).locator('.place').allInnerTexts()).toEqual(order);

    await reader.goToResult();
    await reload(reader);
    expect(await reader.widget.locator('[part~=result]').innerText()).toContain('You have answered 1 of 8 questions.');
    await reader.widget.getByRole('button', { name: 'Try the one you missed' }).click();
    await reload(reader);
    expect(await reader.card(first).innerText()).toContain('Question 1 of 1');
    await reader.close();
  });

  test('“Forget my progress” removes all of it, says so, and begins anew', async () => {
    const reader = await begin();
    await give(reader, first, wrongOf(first));
    await reader.check(first).click();
    await reader.widget.getByRole('button', { name: 'Forget my progress' }).click();
    expect(await reader.spoken()).toBe('Your progress is forgotten.');
    expect(await reader.focused()).toBe('quiz');
    expect(await kept(reader)).toEqual([]);
    expect(await reader.check(first).isVisible()).toBe(true);
    expect(await reader.card(first).locator('input:checked').count()).toBe(0);
    await reader.close();
  });
});

test('a second widget of the same pack stays where it is', async () => {
  const reader = await browser.open();
  const one = '<readback-widget pack="harbour-ferry" view="quiz"></readback-widget>';
  await reader.page.goto(host.page('/two', { body: embedScript() + one + one }));
  const [a, b] = [0, 1].map((index) => reader.within(reader.page.locator('readback-widget').nth(index)));
  if (!a || !b) throw new Error('no two widgets');
  await give(a, first, rightOf(first));
  await a.check(first).click();
  await a.next().click();
  await a.widget.locator('.kept').waitFor();
  await b.widget.getByRole('heading', { name: 'Quiz' }).click();
  await give(b, first, wrongOf(first));
  await b.check(first).click();
  expect(await b.verdict(first).textContent()).toBe('Not quite.');
  await reader.close();
});

test('what was answered is kept, though the widget went before what keeps it had come', async () => {
  const reader = await browser.open();
  const bring = await reader.holdLater();
  await reader.page.goto(
    host.page('/gone', {
      body: `${embedScript()}<readback-widget pack="harbour-ferry" view="quiz"></readback-widget>`,
    }),
  );
  await give(reader, first, rightOf(first));
  await reader.check(first).click();
  await reader.verdict(first).waitFor();
  await reader.page.locator('readback-widget').evaluate((element) => element.remove());
  bring();
  await expect.poll(() => kept(reader)).toEqual(['readback:harbour-ferry']);
  await reader.close();
});

test('with remember="off", nothing is kept', async () => {
  const reader = await browser.open();
  const body = `${embedScript()}<readback-widget pack="harbour-ferry" view="quiz" remember="off"></readback-widget>`;
  await reader.page.goto(host.page('/off', { body }));
  await give(reader, first, rightOf(first));
  await reader.check(first).click();
  await reader.goToResult();
  expect(await kept(reader)).toEqual([]);
  expect(await reader.page.locator('.kept').count()).toBe(0);
  await reader.close();
});

test('in another language, answers stay, but for words: they are asked for anew', async () => {
  const { questions } = quizOf('russia-ceasefire-demands');
  const words = questions.find(({ kind }) => kind === 'blank') as ScoredQuestion;
  const [other] = questions as [ScoredQuestion];
  const reader = await browser.open();
  await reader.page.goto('/a/russia-ceasefire-demands');
  await reader.whenLive();
  await give(reader, other, rightOf(other));
  await reader.check(other).click();
  while (!(await reader.card(words).isVisible())) await reader.next().click();
  await give(reader, words, rightOf(words));
  await reader.check(words).click();
  expect(await reader.verdict(words).textContent()).toBe('That’s right.');
  await reader.page.goto('/a/russia-ceasefire-demands?lang=vi');
  await reader.widget.locator('.kept').waitFor();
  expect(await reader.verdict(words).count()).toBe(0);
  expect(await reader.card(words).locator('select').first().inputValue()).toBe('');
  while (!(await reader.card(other).isVisible())) await reader.widget.locator('.turn button').first().click();
  expect(await reader.verdict(other).count()).toBe(1);

  // Back in the first language, what was given there is still there.
  await reader.page.goto('/a/russia-ceasefire-demands');
  await reader.widget.locator('.kept').waitFor();
  while (!(await reader.card(words).isVisible())) await reader.next().click();
  expect(await reader.verdict(words).textContent()).toBe('That’s right.');
  await reader.close();
});

test('a question that came to the pack since is part of the quiz that was kept', async () => {
  const reader = await browser.open();
  const withLast = (isThere: boolean) =>
    reader.page.route('**/api/v1/packs/harbour-ferry*', async (route) => {
      const response = await route.fetch();
      const pack = await response.json();
      await route.fulfill({
        response,
        json: { ...pack, questions: isThere ? pack.questions : pack.questions.slice(0, 3) },
      });
    });
  await withLast(false);
  const body = `${embedScript()}<readback-widget pack="harbour-ferry" view="quiz"></readback-widget>`;
  await reader.page.goto(host.page('/grown', { body }));
  await give(reader, first, rightOf(first));
  await reader.check(first).click();
  await reader.widget.locator('.kept').waitFor();
  await withLast(true);
  await reader.page.reload();
  await reader.widget.locator('.kept').waitFor();
  expect(await reader.card(first).innerText()).toContain(`Question 1 of ${ferry.pack.questions.length}`);
  await reader.close();
});

test('where the question that was reached is gone, the round goes on with what is left of it', async () => {
  const [one, , three, four] = ferry.questions as ScoredQuestion[];
  if (!one || !three || !four) throw new Error('the ferry pack has too few questions');
  const reader = await browser.open();
  const kept = { fields: '', checked: [], words: {}, round: [three.id, four.id, 'q-gone'], current: 'q-gone' };
  await reader.page.addInitScript(
    (text) => sessionStorage.setItem('readback:harbour-ferry', text),
    JSON.stringify({ ...kept, attemptId: null }),
  );
  await reader.page.goto('/embed/harbour-ferry?view=quiz');
  await reader.widget.locator('.kept').waitFor();
  expect(await reader.card(three).innerText()).toContain('Question 1 of 2');
  await reader.close();
});

test('a review in the same tab leaves the quiz’s progress alone', async () => {
  const reader = await browser.open();
  await reader.page.goto('/a/harbour-ferry');
  await reader.whenLive();
  await give(reader, first, rightOf(first));
  await reader.check(first).click();
  await reader.widget.locator('.kept').waitFor();
  await reader.page.goto(`/review#keep=harbour-ferry/${second.id}`);
  await reader.page.getByText('One question was added.').first().waitFor();
  expect(await kept(reader)).toEqual(['readback:harbour-ferry']);
  await reader.page.clock.setFixedTime(Date.now() + 3 * 86_400_000);
  await reader.page.reload();
  await give(reader, second, rightOf(second));
  await reader.check(second).click();
  await reader.verdict(second).waitFor();
  await reader.page.getByText('This question comes back on').first().waitFor();
  expect(await kept(reader)).toEqual(['readback:harbour-ferry']);
  await reader.close();
});

test('what was kept and cannot be read is left alone, and the quiz begins', async () => {
  const reader = await browser.open();
  await reader.page.addInitScript(() => sessionStorage.setItem('readback:harbour-ferry', '{"fields":7'));
  await reader.page.goto('/embed/harbour-ferry?view=quiz');
  await reader.whenLive();
  await give(reader, first, rightOf(first));
  await reader.check(first).click();
  expect(await reader.verdict(first).textContent()).toBe('That’s right.');
  await reader.close();
});

test('a page that was posted is newer than what was kept', async () => {
  const reader = await browser.open();
  await reader.page.goto('/embed/harbour-ferry?view=quiz');
  await reader.whenLive();
  await give(reader, first, wrongOf(first));
  await reader.check(first).click();
  await postFirst(reader, '/embed/harbour-ferry?view=quiz', rightOf(first));
  expect(await reader.verdict(first).textContent()).toBe('That’s right.');
  await reader.page.reload();
  await reader.whenLive();
  expect(await reader.verdict(first).textContent()).toBe('That’s right.');
  await reader.close();
});

test('what was posted before the script came is kept as it was given', async () => {
  const reader = await browser.open();
  await postFirst(reader, '/a/harbour-ferry', rightOf(first));
  await reader.next().click();
  await reader.widget.locator('.kept').waitFor();
  await reader.page.unrouteAll();
  await reader.page.goto('/a/harbour-ferry');
  await reader.widget.locator('.kept').waitFor();
  while (!(await reader.card(first).isVisible())) await reader.widget.getByRole('button', { name: 'Back' }).click();
  expect(await reader.verdict(first).textContent()).toBe('That’s right.');
  await reader.close();
});

test('after a form was posted, a reload finds that and what was answered since', async () => {
  const reader = await browser.open();
  await postFirst(reader, '/a/harbour-ferry', wrongOf(first));
  await reader.next().click();
  await give(reader, second, rightOf(second));
  await reader.check(second).click();
  await reader.page.unrouteAll();
  await reader.page.reload();
  await reader.whenLive();
  expect(await reader.verdict(second).textContent()).toBe('That’s right.');
  await reader.page.getByRole('button', { name: 'Back' }).click();
  expect(await reader.verdict(first).textContent()).toBe('Not quite.');
  await reader.close();
});

test('a form that was posted with nothing in it hides nothing that was kept, and is reloaded as any other', async () => {
  const reader = await browser.open();
  await reader.withholdScript(['GET']);
  await reader.page.goto('/a/harbour-ferry');
  await reader.next().click();
  await reader.whenLive();
  await give(reader, second, rightOf(second));
  await reader.check(second).click();
  await reader.widget.locator('.kept').waitFor();

  // The next page is late, too, and its reader goes on as if nothing had been kept.
  await reader.page.reload();
  await reader.next().click();
  await reader.whenLive();
  expect(await reader.verdict(second).textContent()).toBe('That’s right.');
  await reader.page.unrouteAll();
  await reader.page.reload();
  await reader.whenLive();
  expect(await reader.verdict(second).textContent()).toBe('That’s right.');
  await reader.close();
});

test('in a frame, after a form was posted, nothing is kept: what the host wished stood in another address', async () => {
  const reader = await browser.open();
  await postFirst(reader, '/embed/harbour-ferry?view=quiz#remember=off&tally=off', wrongOf(first));
  await reader.next().click();
  await give(reader, second, rightOf(second));
  await reader.check(second).click();
  await reader.verdict(second).waitFor();
  expect(await kept(reader)).toEqual([]);
  await reader.close();
});
