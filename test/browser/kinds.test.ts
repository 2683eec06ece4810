import { describe, expect, test } from 'vitest';
import type { Answer, QuestionOf, ScoredQuestion } from '../../src/pack/index.ts';
import { give, giveByKeyboard, partlyOf, quizOf, type ReaderPage, rightOf, useBrowser, wrongOf } from './reader.ts';

const browser = useBrowser();
const { pack, questions } = quizOf('harbour-ferry');
const path = `/embed/${pack.id}?view=quiz`;

/** One question of each kind that is graded. */
const kinds = [...new Map(questions.map((question) => [question.kind, question] as const)).values()];

async function openAt(question: ScoredQuestion): Promise<ReaderPage> {
  const reader = await browser.open();
  await reader.page.goto(path);
  await reader.whenLive();
  while (!(await reader.card(question).isVisible())) await reader.next().click();
  await reader.whenAsked(question);
  return reader;
}

const outcomes: { outcome: string; answerTo(question: ScoredQuestion): Answer | null; verdict: string }[] = [
  { outcome: 'right', answerTo: rightOf, verdict: 'That’s right.' },
  { outcome: 'partly right', answerTo: partlyOf, verdict: 'Partly right.' },
  { outcome: 'wrong', answerTo: wrongOf, verdict: 'Not quite.' },
];

describe.each(kinds.map((question) => ({ kind: question.kind, question })))('a question to $kind', ({ question }) => {
  const possible = outcomes.filter(({ answerTo }) => answerTo(question) !== null);

  test.each(possible)(
    'by keyboard alone, $outcome: says why, and puts the focus on the verdict',
    async ({ answerTo, verdict }) => {
      const reader = await openAt(question);
      await reader.page.locator(`[id="prompt-${question.id}"]`).focus();
      await giveByKeyboard(reader, question, answerTo(question) as Answer);
      await reader.tabTo(reader.check(question));
      await reader.page.keyboard.press('Enter');
      expect(await reader.focused()).toBe(`verdict-${question.id}`);
      expect(await reader.verdict(question).textContent()).toBe(verdict);
      const spoken = await reader.spoken();
      expect(spoken.startsWith(verdict)).toBe(true);
      expect(spoken).toContain(question.explanation);
      await reader.close();
    },
  );

  test.each(possible)(
    'without JavaScript, $outcome: the page that comes back says so',
    async ({ answerTo, verdict }) => {
      const reader = await browser.open({ javaScriptEnabled: false });
      await reader.openWithoutScript(path);
      await give(reader, question, answerTo(question) as Answer);
      await reader.check(question).click();
      expect(await reader.verdict(question).textContent()).toBe(verdict);
      await expect.poll(() => reader.card(question).innerText()).toContain(question.explanation);
      expect(await reader.page.locator('[part~=verdict]').count()).toBe(1);
      await reader.close();
    },
  );

  test('with nothing given: says that the answer is missing, and keeps the focus', async () => {
    const reader = await openAt(question);
    await reader.tabTo(reader.check(question));
    await reader.page.keyboard.press('Enter');
    expect(await reader.spoken()).toBe(nothingGiven(question));
    expect(await reader.check(question).evaluate((button) => button.matches(':focus'))).toBe(true);
    expect(await reader.verdict(question).count()).toBe(0);
    await reader.close();

    const plain = await browser.open({ javaScriptEnabled: false });
    await plain.openWithoutScript(path);
    await plain.check(question).click();
    expect(await plain.card(question).locator('.notice').innerText()).toBe(nothingGiven(question));
    await plain.close();
  });
});

/** What is said of a question that was checked with nothing given. */
function nothingGiven({ kind }: ScoredQuestion): string {
  if (kind === 'number') return 'Give one number from 0 to 1000, in digits.';
  if (kind === 'order') return 'Nothing was moved yet. Move at least one, then check.';
  return 'There is no answer yet. Give one, then check it.';
}

test('a partly right order shows no item as plainly wrong, a wrong one does', async () => {
  const question = questions.find(({ kind }) => kind === 'order') as ScoredQuestion;
  for (const [answer, tone, other] of [
    [partlyOf(question), '.partly', '.wrong'],
    [wrongOf(question), '.wrong', '.partly'],
  ] as const) {
    const reader = await openAt(question);
    await give(reader, question, answer as Answer);
    await reader.check(question).click();
    await reader.verdict(question).waitFor();
    const places = reader.card(question).locator('.place');
    expect(await places.and(reader.page.locator(tone)).count()).toBeGreaterThan(0);
    expect(await places.and(reader.page.locator(other)).count()).toBe(0);
    await reader.close();
  }
});

test('a number is moved by the slider as well as typed, and each shows what the other says', async () => {
  const question = questions.find(({ kind }) => kind === 'number') as ScoredQuestion;
  const reader = await openAt(question);
  const [slider, field] = [reader.card(question).getByRole('slider'), reader.card(question).getByRole('textbox')];
  expect(await field.inputValue()).toBe('');
  await slider.focus();
  await reader.page.keyboard.press('Home');
  const least = await slider.inputValue();
  expect(await field.inputValue()).toBe(least);
  await field.fill('300');
  expect(await slider.inputValue()).toBe('300');
  await field.fill('many');
  expect(await slider.inputValue()).toBe('300');
  await reader.check(question).click();
  expect(await reader.spoken()).toBe(nothingGiven(question));
  await field.fill('1001');
  await reader.check(question).click();
  expect(await reader.spoken()).toBe(nothingGiven(question));
  await field.fill('300');
  await slider.press('Enter');
  expect(await reader.verdict(question).count()).toBe(1);
  await reader.close();
});

test('whoever goes from control to control hears what is to be judged, and the words around a gap', async () => {
  const truth = questions.find((question) => question.kind === 'truth') as QuestionOf<'truth'>;
  const judging = await openAt(truth);
  const asked = judging.card(truth).getByRole('radiogroup', { name: truth.statement, exact: true });
  expect(await asked.getByRole('radio').count()).toBe(2);
  await judging.close();

  const blank = questions.find((question) => question.kind === 'blank') as QuestionOf<'blank'>;
  const filling = await openAt(blank);
  const gaps = filling.card(blank).locator('[part~=option]');
  expect(await gaps.count()).toBe(blank.blanks.length);
  for (const gap of await gaps.all()) {
    const described = await gap.getAttribute('aria-describedby');
    expect(await filling.page.locator(`[id="${described}"]`).innerText()).toContain('a night bus is promised from');
  }
  await filling.close();
});

test('of each gap it is said whether it was filled rightly, and not by colour alone', async () => {
  const question = questions.find(({ kind }) => kind === 'blank') as ScoredQuestion;
  const reader = await openAt(question);
  await give(reader, question, partlyOf(question) as Answer);
  await reader.check(question).click();
  await reader.verdict(question).waitFor();
  const marks = reader.card(question).locator('.pair.right em');
  expect((await marks.allInnerTexts()).map((mark) => mark.trim())).toEqual(['Your answer, and correct.']);
  expect(await reader.spoken()).toContain('Gap 2: Your answer, and correct.');
  await reader.close();
});

test('once something is moved, nobody is told any more that nothing was', async () => {
  const question = questions.find(({ kind }) => kind === 'order') as ScoredQuestion;
  const reader = await openAt(question);
  await reader.check(question).click();
  expect(await reader.card(question).locator('.notice').innerText()).toBe(nothingGiven(question));
  await reader.card(question).locator('.moves button').nth(1).click();
  expect(await reader.card(question).locator('.notice').count()).toBe(0);
  expect(await reader.check(question).getAttribute('aria-describedby')).toBeNull();
  await reader.close();
});

test('once an answer is being given, the live region says no more that there is none', async () => {
  const question = questions.find(({ kind }) => kind === 'choice') as ScoredQuestion;
  const reader = await openAt(question);
  await reader.check(question).click();
  expect(await reader.spoken()).toBe(nothingGiven(question));
  await give(reader, question, rightOf(question));
  expect(await reader.spoken()).toBe('');
  expect(await reader.card(question).locator('.notice').count()).toBe(0);
  await reader.close();
});

test('the range of a number is written as it can be typed', async () => {
  const question = questions.find(({ kind }) => kind === 'number') as ScoredQuestion;
  const reader = await browser.open();
  await reader.page.goto(`${path}&lang=de`);
  await reader.whenLive();
  while (!(await reader.card(question).isVisible())) await reader.next().click();
  await reader.whenAsked(question);
  expect(await reader.card(question).locator('label').innerText()).toContain('0–1000');
  await reader.close();
});

describe('a question to recall', () => {
  const question = pack.questions.find(({ kind }) => kind === 'recall');
  if (!question) throw new Error('no question to recall');

  test('is written, compared and ticked; it is kept while the pages are turned, and counts for nothing', async () => {
    const reader = await browser.open();
    await reader.page.goto(path);
    await reader.whenLive();
    while (!(await reader.card(question).isVisible())) await reader.next().click();
    const card = reader.card(question);
    await card.getByRole('textbox').fill('Nobody pays for the bus.');
    await card.getByText('Compare with a checklist').click();
    await card.getByRole('checkbox').first().check();
    await reader.next().click();
    expect(await reader.page.locator('[part~=result]').innerText()).toContain('of 8');
    await reader.page.getByRole('button', { name: 'Back' }).click();
    expect(await card.getByRole('textbox').inputValue()).toBe('Nobody pays for the bus.');
    await card.getByText('Compare with a checklist').click();
    expect(await card.getByRole('checkbox').first().isChecked()).toBe(true);
    await reader.close();
  });

  test('is never sent, with a form that is posted before the script has come, or without JavaScript', async () => {
    const reader = await browser.open({ javaScriptEnabled: false });
    await reader.openWithoutScript(path);
    await reader.card(question).getByRole('textbox').fill('My own words');
    const posted = reader.page.waitForRequest((request) => request.method() === 'POST');
    await reader.check(questions[0] as ScoredQuestion).click();
    expect((await posted).postData()).not.toContain('words');
    await reader.close();
  });

  test('is not lost to Enter in its checklist, without JavaScript', async () => {
    const reader = await browser.open({ javaScriptEnabled: false });
    await reader.openWithoutScript(path);
    const card = reader.card(question);
    await card.getByRole('textbox').fill('My own words');
    await card.getByText('Compare with a checklist').click();
    await card.getByRole('checkbox').first().check();
    await reader.page.keyboard.press('Enter');
    // Had the form been sent, it would have been sent before this press is heard.
    await card.getByRole('checkbox').nth(1).check();
    expect(await card.getByRole('textbox').inputValue()).toBe('My own words');
    await reader.close();
  });
});
