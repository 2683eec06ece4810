import { describe, expect, test } from 'vitest';
import { expectNoOverflow } from './overflow.ts';
import { give, quizOf, rightOf, useBrowser, wrongOf } from './reader.ts';

const browser = useBrowser();
const { pack, questions } = quizOf('harbour-ferry');
const path = `/a/${pack.id}`;
const [first] = questions;
if (!first) throw new Error('no question');

/** https://www.w3.org/TR/WCAG22/#text-spacing */
const TEXT_SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

/** 1280 px at 400 % are 320 px. */
test.each([320, 1280])('with WCAG’s text spacing at %i px, nothing is cut off', async (width) => {
  const reader = await browser.open({ viewport: { width, height: 640 }, bypassCSP: true });
  await reader.page.goto(path);
  await reader.whenLive();
  await reader.page.addStyleTag({ content: TEXT_SPACING });
  for (const question of questions) {
    await give(reader, question, wrongOf(question));
    await expectNoOverflow(reader.page);
    await reader.check(question).click();
    await reader.verdict(question).waitFor();
    await expectNoOverflow(reader.page);
    await reader.next().click();
  }
  await reader.goToResult();
  await expectNoOverflow(reader.page);
  await reader.close();
});

test('with a reader’s own font size, letters are twice as big, and nothing is cut off', async () => {
  const reader = await browser.open({ viewport: { width: 640, height: 640 }, bypassCSP: true });
  await reader.page.goto(path);
  const sizeOf = (selector: string) =>
    reader.page
      .locator(selector)
      .first()
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const before = await sizeOf('.option span');
  await reader.page.addStyleTag({ content: '.readback { font-size: 2em !important }' });
  expect(await sizeOf('.option span')).toBe(2 * before);
  await expectNoOverflow(reader.page);
  await reader.close();
});

describe('in forced colours', () => {
  test('what is chosen, what is done and what is left can be told apart, and axe finds nothing', async () => {
    const reader = await browser.open({ forcedColors: 'active' });
    await reader.page.goto(path);
    await reader.whenLive();
    await give(reader, first, rightOf(first));
    const chosen = reader.card(first).locator('.option:has(:checked)');
    const other = reader.card(first).locator('.option:not(:has(:checked))').first();
    const outlineOf = (option: typeof chosen) => option.evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(await outlineOf(chosen)).toBe('solid');
    expect(await outlineOf(other)).toBe('none');
    await reader.check(first).click();
    await reader.next().click();
    const marks = await reader.page
      .locator('.progress i')
      .evaluateAll((all) => all.slice(0, 3).map((mark) => getComputedStyle(mark).backgroundColor));
    expect(new Set(marks).size).toBe(3);
    await reader.expectNoAxeViolations();
    await reader.close();
  });
});

test('on paper: every section is unfolded, and the quiz, of which half would be shown, is not there', async () => {
  const reader = await browser.open({ colorScheme: 'dark' });
  await reader.page.goto(path);
  await reader.whenLive();
  await reader.page.emulateMedia({ media: 'print' });
  for (const fold of await reader.page.locator('.fold').all()) {
    const content = fold.locator('> :not(summary)').first();
    expect(await content.evaluate((element) => element.checkVisibility())).toBe(true);
    expect((await content.boundingBox())?.height).toBeGreaterThan(0);
  }
  expect(await reader.page.locator('.quiz').isVisible()).toBe(false);
  const ground = await reader.page
    .locator('.readback')
    .evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(ground).toBe('rgb(255, 255, 255)');
  await reader.close();
});

test('on paper, in a browser that no rule unfolds: every section is unfolded before it prints', async () => {
  const reader = await browser.open();
  await reader.page.addInitScript(() => {
    CSS.supports = () => false;
  });
  await reader.page.goto(path);
  await reader.whenLive();
  expect(await reader.page.locator('.fold:not([open])').count()).toBeGreaterThan(1);
  await reader.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await reader.page.locator('.fold:not([open])').count()).toBe(0);
  await reader.close();
});

test('nothing moves by itself: no animation and no transition', async () => {
  const reader = await browser.open();
  await reader.page.goto(path);
  await reader.whenLive();
  await give(reader, first, wrongOf(first));
  await reader.check(first).click();
  expect(await reader.page.evaluate(() => document.getAnimations().length)).toBe(0);
  const moving = await reader.page.evaluate(
    () =>
      [...document.querySelectorAll('.readback *')].filter(
        (element) => getComputedStyle(element).transitionDuration !== '0s',
      ).length,
  );
  expect(moving).toBe(0);
  await reader.close();
});
