import { readFile } from 'node:fs/promises';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { questionName, type ScoredQuestion } from '../../src/pack/index.ts';
import { give, giveByKeyboard, quizOf, ReaderPage, rightOf, useBrowser, wrongOf } from './reader.ts';

const browser = useBrowser();
const { questions } = quizOf('harbour-ferry');
const [first, , second] = questions as [ScoredQuestion, ScoredQuestion, ScoredQuestion];
const keepTwo = `/review#keep=harbour-ferry/${first.id},harbour-ferry/${second.id}`;

const KEPT = '2026-11-23T12:00:00Z';
const DUE = '2026-11-24T12:00:00Z';

/** A browser in which it is that time, and stays it. */
async function openAt(time: string, options: BrowserContextOptions = {}): Promise<ReaderPage> {
  const reader = await browser.open({ timezoneId: 'UTC', locale: 'en', ...options });
  await reader.page.clock.setFixedTime(time);
  return reader;
}

/** A review in which the two questions are due. */
async function openWhenDue(options: BrowserContextOptions = {}, address = keepTwo): Promise<ReaderPage> {
  const reader = await openAt(KEPT, options);
  await reader.page.goto(address);
  await reader.page.locator('.note').waitFor();
  await goTo(reader, DUE);
  return reader;
}

/** Comes back at another time. */
async function goTo({ page }: ReaderPage, time: string): Promise<void> {
  await page.clock.setFixedTime(time);
  await page.reload();
  await page.locator('.due').waitFor();
}

const due = ({ page }: ReaderPage) => page.locator('.due');
const note = ({ page }: ReaderPage) => page.locator('.note');
const press = ({ page }: ReaderPage, name: string | RegExp) => page.getByRole('button', { name }).click();
const said = ({ page }: ReaderPage) => page.locator('.review > .spoken').textContent();
const stored = (page: Page) => page.evaluate(() => localStorage.getItem('readback:review'));

async function answer(reader: ReaderPage, question: ScoredQuestion, isRight: boolean): Promise<void> {
  await give(reader, question, isRight ? rightOf(question) : wrongOf(question));
  await reader.check(question).click();
  await reader.verdict(question).waitFor();
}

/** The day that a sentence of the page names. */
function dayIn(text: string): string {
  const [day] = text.match(/\d+ \w+ \d{4}/) ?? [];
  return new Date(`${day} 12:00 UTC`).toISOString();
}

test('what was missed in a quiz is kept, comes back when it is due, and later when it was right', async () => {
  const reader = await openAt(KEPT);
  const { page } = reader;
  await page.goto('/a/harbour-ferry');
  await reader.whenLive();
  for (const question of questions) {
    if (question === first || question === second) await answer(reader, question, false);
    await reader.next().click();
  }
  await reader.goToResult();
  const opened = page.context().waitForEvent('page');
  await page.getByRole('link', { name: 'Keep these 2 for review' }).click();
  const review = new ReaderPage(await opened);
  await note(review).getByText('2 questions were added.').waitFor();
  expect(await said(review)).toBe('2 questions were added.');
  expect(new URL(review.page.url()).hash).toBe('');
  expect(await due(review).innerText()).toContain('The next question comes on 24 November 2026.');

  await goTo(review, KEPT);
  expect(await note(review).count()).toBe(0);
  expect(await due(review).innerText()).toContain('2 questions are kept');

  await goTo(review, '2026-11-24T00:00:01Z');
  expect(await due(review).innerText()).toContain('2 questions are due');
  await answer(review, first, true);
  const rightBack = dayIn((await said(review)) ?? '');
  expect(await review.card(first).innerText()).toContain('This question comes back on');
  await review.next().click();
  await answer(review, second, false);
  const wrongBack = dayIn((await said(review)) ?? '');
  expect(Date.parse(rightBack)).toBeGreaterThan(Date.parse(wrongBack));
  expect(dayIn(await due(review).innerText())).toBe(wrongBack);
  await review.next().click();
  const result = await review.page.locator('[part~=result]').innerText();
  expect(result).toContain('1 of 2');
  expect(second.kind).toBe('truth');
  expect(result).toContain(questionName(second));

  await goTo(review, wrongBack);
  expect(await due(review).innerText()).toContain('One question is due');
  await review.card(second).waitFor();
  await goTo(review, rightBack);
  expect(await due(review).innerText()).toContain('2 questions are due');
  expect(review.complaints).toEqual([]);
  await reader.close();
});

test('trying again at once is practice: the first answer is what counts', async () => {
  const reader = await openWhenDue();
  await answer(reader, first, false);
  const back = await reader.card(first).locator('.remark').textContent();
  await reader.next().click();
  await reader.next().click();
  await press(reader, 'Try the one you missed');
  await answer(reader, first, true);
  expect(await reader.card(first).locator('.remark').textContent()).toBe(back);
  await reader.close();
});

test('every kind of question can be reviewed, and what is not scored can be dropped', async () => {
  const all = [...questions.map(({ id }) => id), 'q-recall'].map((id) => `harbour-ferry/${id}`);
  const reader = await openWhenDue({}, `/review#keep=${all}`);
  for (const question of questions) {
    await answer(reader, question, true);
    expect(await reader.card(question).locator('.remark').innerText()).toContain('This question comes back on');
    await reader.next().click();
  }
  expect(await reader.page.locator('[part~=result]').innerText()).toContain('8 of 8');
  await press(reader, 'Stop reviewing it');
  expect(await due(reader).innerText()).toContain('8 questions are kept');
  await reader.close();
});

test('the days are those of the reader’s own time zone', async () => {
  const reader = await openAt(KEPT, { timezoneId: 'Pacific/Auckland' });
  await reader.page.goto(keepTwo);
  await note(reader).waitFor();
  expect(await due(reader).innerText()).toContain('25 November 2026');
  await goTo(reader, '2026-11-24T10:59:00Z');
  expect(await due(reader).innerText()).toContain('Nothing is due');
  await goTo(reader, '2026-11-24T11:01:00Z');
  expect(await due(reader).innerText()).toContain('2 questions are due');
  await reader.close();
});

describe('what is kept', () => {
  test('is the same after it was saved, deleted and added from the file', async () => {
    const reader = await openWhenDue();
    const { page } = reader;
    await answer(reader, first, true);
    const before = await stored(page);
    const download = page.waitForEvent('download');
    await press(reader, 'Save as a file');
    const file = await (await download).path();
    expect((await download).suggestedFilename()).toBe('readback-review-2026-11-24.json');
    expect(await readFile(file, 'utf8')).toBe(before);

    await press(reader, 'Delete all');
    expect(await stored(page)).toBeNull();
    expect(await due(reader).innerText()).toContain('Nothing is kept yet.');
    expect(await reader.focused()).toBe('undo');
    await press(reader, 'Undo');
    expect(await stored(page)).toBe(before);
    expect(await reader.focused()).toBe('due');

    await press(reader, 'Delete all');
    await page.getByLabel('Add from a file').setInputFiles(file);
    await note(reader).getByText('2 questions were added.').waitFor();
    expect(await stored(page)).toBe(before);
    await page.getByLabel('Add from a file').setInputFiles(file);
    await note(reader).getByText('0 questions were added.').waitFor();
    expect(await stored(page)).toBe(before);
    await reader.close();
  });

  test('is not touched by a file that is none of ours', async () => {
    const reader = await openWhenDue();
    const before = await stored(reader.page);
    const file = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"cards":[]}') };
    await reader.page.getByLabel('Add from a file').setInputFiles(file);
    await note(reader).getByText('This file holds no review').waitFor();
    expect(await stored(reader.page)).toBe(before);
    await reader.close();
  });

  test('is begun anew where somebody spoiled it', async () => {
    const reader = await openAt(KEPT);
    await reader.page.goto('/review');
    await reader.page.evaluate(() => localStorage.setItem('readback:review', '{"cards":'));
    await reader.page.goto(keepTwo);
    await reader.page.reload();
    expect(await due(reader).innerText()).toContain('2 questions are kept');
    await reader.close();
  });

  test('can be taken back at once, when a link brought it', async () => {
    const reader = await openAt(KEPT);
    await reader.page.goto(keepTwo);
    await press(reader, 'Undo');
    expect(await stored(reader.page)).toBeNull();
    await reader.close();
  });

  test('is not brought back by a tab that slept through its deletion', async () => {
    const reader = await openAt(KEPT);
    await reader.page.goto(keepTwo);
    const sleeper = new ReaderPage(await reader.page.context().newPage());
    await sleeper.page.addInitScript(() => {
      addEventListener('storage', (event) => event.stopImmediatePropagation());
    });
    await sleeper.page.goto('/review');
    await due(sleeper).getByText('2 questions are kept').waitFor();
    await press(reader, 'Delete all');
    await expect.poll(() => stored(sleeper.page)).toBeNull();
    await sleeper.page.goto(`/review#keep=harbour-ferry/${questions[1]?.id}`);
    await note(sleeper).getByText('One question was added.').waitFor();
    await due(reader).getByText('One question is kept').waitFor();
    expect(sleeper.complaints).toEqual([]);
    await reader.close();
  });

  test('is the same in two tabs', async () => {
    const reader = await openAt(KEPT);
    await reader.page.goto('/review');
    const other = new ReaderPage(await reader.page.context().newPage());
    await other.page.goto('/review');
    await reader.page.goto(keepTwo);
    await due(other).getByText('2 questions are kept').waitFor();
    await other.page.goto(`/review#keep=harbour-ferry/${questions[1]?.id}`);
    await due(reader).getByText('3 questions are kept').waitFor();
    await press(other, 'Delete all');
    await due(reader).getByText('Nothing is kept yet.').waitFor();
    await reader.page.goto(`/review#keep=harbour-ferry/${first.id}`);
    await due(reader).getByText('One question is kept').waitFor();
    expect(other.complaints).toEqual([]);
    await reader.close();
  });

  test('leads the focus on where another tab deleted what had it', async () => {
    const reader = await openWhenDue();
    await answer(reader, first, true);
    expect(await said(reader)).toContain('This question comes back on');
    const other = new ReaderPage(await reader.page.context().newPage());
    await other.page.goto('/review');
    await press(other, 'Delete all');
    await due(reader).getByText('Nothing is kept yet.').waitFor();
    expect(await reader.focused()).toBe('due');
    expect(await said(reader)).toBe('');
    expect(other.complaints).toEqual([]);
    await reader.close();
  });

  test.each([
    {
      why: 'forbidden',
      spoil: () =>
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('', 'SecurityError');
          },
        }),
    },
    {
      why: 'full',
      spoil: () =>
        Object.defineProperty(Storage.prototype, 'setItem', {
          value: () => {
            throw new DOMException('', 'QuotaExceededError');
          },
        }),
    },
  ])('stays on the screen where storage is $why, which is said', async ({ spoil }) => {
    const reader = await openAt(KEPT);
    const { page } = reader;
    await page.addInitScript(spoil);
    await page.goto(keepTwo);
    await page.getByText('Your review could not be kept in this browser.').waitFor();
    await page.clock.setFixedTime(DUE);
    // The page was left open until the next day.
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await answer(reader, first, true);
    await reader.next().click();
    await answer(reader, second, true);
    expect(await due(reader).innerText()).toContain('2 questions are kept');
    const download = page.waitForEvent('download');
    await press(reader, 'Save as a file');
    const saved = JSON.parse(await readFile(await (await download).path(), 'utf8'));
    expect(saved.cards).toMatchObject([{ memory: { reviews: 1 } }, { memory: { reviews: 1 } }]);
    await reader.close();
  });
});

describe('questions that cannot be asked', () => {
  test('are said to be gone with their pack, and can be dropped and taken back', async () => {
    const reader = await openWhenDue({}, `${keepTwo},no-such-pack/q-a,no-such-pack/q-b`);
    await press(reader, 'Stop reviewing these 2');
    expect(await reader.focused()).toBe('undo');
    expect(await due(reader).innerText()).toContain('2 questions are kept');
    await press(reader, 'Undo');
    await reader.page.getByRole('heading', { name: 'no-such-pack' }).waitFor();
    await reader.close({ foreseen: /404 \(Not Found\)/ });
  });

  test('stand below those that can, and no focus is lost when they go there', async () => {
    const reader = await openWhenDue({}, `/review#keep=a-pack-gone/q-a,harbour-ferry/${first.id}`);
    const { page } = reader;
    // As in the browsers in which what is moved loses the focus.
    await page.addInitScript(() => Reflect.deleteProperty(Element.prototype, 'moveBefore'));
    const headings = () => page.locator('section h2').allInnerTexts();
    const inOrder = ['The end of the night ferry', 'a-pack-gone'];
    await expect.poll(headings).toEqual(inOrder);

    let failing = true;
    let letThrough = () => {};
    const held = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await page.route('**/api/v1/packs/a-pack-gone*', async (route) => {
      if (failing) return route.abort();
      await held;
      await route.continue();
    });
    await page.reload();
    await page.getByText('These questions could not be fetched.').waitFor();
    await expect.poll(headings).toEqual(inOrder.toReversed());

    failing = false;
    await press(reader, 'Try again');
    expect(await reader.focused()).toBe('pack-a-pack-gone');
    await reader.check(first).click();
    const focused = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent);
    expect(await focused()).toBe('Check');
    letThrough();
    await expect.poll(headings).toEqual(inOrder);
    expect(await focused()).toBe('Check');
    await reader.close({ foreseen: /404 \(Not Found\)|net::ERR_FAILED/ });
  });

  test('are said to be gone when their pack was withdrawn', async () => {
    const reader = await openAt(KEPT);
    await reader.page.route('**/api/v1/packs/**', async (route) => {
      const response = await route.fetch();
      const withdrawn = { on: '2026-11-24', note: 'It was wrong.' };
      await route.fulfill({ response, json: { ...(await response.json()), withdrawn } });
    });
    await reader.page.goto(keepTwo);
    await note(reader).waitFor();
    await goTo(reader, DUE);
    await press(reader, 'Stop reviewing these 2');
    expect(await stored(reader.page)).toBeNull();
    await reader.close();
  });

  test('can be fetched again, when the network failed', async () => {
    const reader = await openWhenDue();
    await reader.page.route('**/api/v1/packs/**', (route) => route.abort());
    await reader.page.reload();
    await reader.page.getByText('These questions could not be fetched.').waitFor();
    await reader.page.unroute('**/api/v1/packs/**');
    await press(reader, 'Try again');
    expect(await reader.focused()).toBe('pack-harbour-ferry');
    await answer(reader, first, true);
    await reader.close({ foreseen: /net::ERR_FAILED/ });
  });
});

test('by keyboard alone: answered, heard, deleted and taken back, and the focus is never lost', async () => {
  const reader = await openWhenDue();
  const { keyboard } = reader.page;
  const { page } = reader;
  await reader.tabTo(page.getByRole('link', { name: 'Read the key points again' }));
  await giveByKeyboard(reader, first, wrongOf(first));
  await reader.tabTo(reader.check(first));
  await keyboard.press('Enter');
  expect(await reader.focused()).toBe(`verdict-${first.id}`);
  expect(await said(reader)).toMatch(/^This question comes back on \d+ November 2026\.$/);
  await reader.tabTo(reader.next());
  await keyboard.press('Enter');
  expect(await reader.focused()).toBe(`prompt-${second.id}`);
  await reader.tabTo(page.getByLabel('Add from a file'));
  await reader.tabTo(page.getByRole('button', { name: 'Delete all' }));
  await keyboard.press('Enter');
  expect(await said(reader)).toBe('All is deleted.');
  expect(await reader.focused()).toBe('undo');
  await keyboard.press('Enter');
  expect(await reader.focused()).toBe('due');
  await reader.close();
});

test('without JavaScript, it says that it needs it', async () => {
  const reader = await browser.open({ javaScriptEnabled: false, locale: 'vi' });
  await reader.page.goto('/review');
  expect(await reader.page.locator('main').innerText()).toContain('Phần ôn tập cần JavaScript');
  await reader.close();
});

describe.each([
  { language: 'en', colorScheme: 'light' },
  { language: 'en', colorScheme: 'dark' },
  { language: 'ar', colorScheme: 'light' },
  { language: 'ar', colorScheme: 'dark' },
] as const)('in $language, $colorScheme', ({ language, colorScheme }) => {
  test('nothing is wrong by axe, and nothing is wider than a phone of 320 px', async () => {
    const reader = await openAt(KEPT, { colorScheme, viewport: { width: 320, height: 700 } });
    const { page } = reader;
    const expectFit = async () => {
      await reader.expectNoAxeViolations();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    };
    await page.goto(`/review?lang=${language}`);
    await due(reader).waitFor();
    await expectFit();
    await page.goto(`/review?lang=${language}#keep=harbour-ferry/${first.id},no-such-pack/q-a`);
    await note(reader).waitFor();
    await expectFit();
    await goTo(reader, DUE);
    await page.locator('[part~=check]').waitFor();
    await note(reader).waitFor();
    await expectFit();
    await give(reader, first, wrongOf(first));
    await page.locator('[part~=check]').click();
    await reader.verdict(first).waitFor();
    await expectFit();
    await reader.next().click();
    await page.locator('[part~=result]').waitFor();
    await expectFit();
    await reader.close({ foreseen: /404 \(Not Found\)/ });
  });
});
