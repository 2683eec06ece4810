import { describe, expect, test } from 'vitest';
import { catalogues, languages } from '../../src/widget/index.ts';
import { expectNoOverflow } from './overflow.ts';
import { fieldsOf, give, quizOf, useBrowser, wrongOf } from './reader.ts';

const browser = useBrowser();
const ferry = quizOf('harbour-ferry');
const packs = [ferry, quizOf('russia-ceasefire-demands')];
const phone = { width: 320, height: 640 };

describe.each(languages)('in %s', (language) => {
  const { messages, laterMessages } = catalogues[language];

  test.each(packs)(
    'at 320 px, nothing of $pack.id runs over: asked, and with every answer wrong',
    async ({ pack, questions }) => {
      const reader = await browser.open({ viewport: phone, javaScriptEnabled: false });
      const path = `/a/${pack.id}?lang=${language}`;
      await reader.page.goto(path);
      await expectNoOverflow(reader.page);
      await reader.next().click();
      await expect.poll(() => reader.page.locator('[part~=question]').count()).toBe(pack.questions.length);
      await expectNoOverflow(reader.page);
      const postData = new URLSearchParams([
        ...questions.flatMap((each) => fieldsOf(each, wrongOf(each))),
        ['.check', '*'],
      ]);
      await reader.page.route(`**${path}`, (route) =>
        route.continue({
          method: 'POST',
          postData: String(postData),
          headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        }),
      );
      await reader.page.goto(path);
      expect(await reader.page.locator('[part~=result]').innerText()).toContain(laterMessages.missed);
      await expectNoOverflow(reader.page);
      await reader.close();
    },
  );

  test('at 320 px, nothing of what is said without a pack runs over', async () => {
    const reader = await browser.open({ viewport: phone, javaScriptEnabled: false });
    for (const path of ['/privacy', '/a/harbour-fery', '/embed/harbour-fery']) {
      await reader.page.goto(`${path}?lang=${language}`);
      await expectNoOverflow(reader.page);
    }
    await reader.close({ foreseen: /404 \(Not Found\)/ });
  });

  test('says what it is in, part by part', async () => {
    const reader = await browser.open();
    await reader.page.goto(`/a/${ferry.pack.id}?lang=${language}`);
    const tongue = (selector: string) =>
      reader.page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { lang } = element.closest('[lang]') as HTMLElement;
          return { lang, direction: getComputedStyle(element).direction };
        });
    const direction = language === 'ar' ? 'rtl' : 'ltr';
    expect(await tongue('html')).toEqual({ lang: language, direction });
    expect(await tongue('[part~=check]')).toEqual({ lang: language, direction });
    expect(await reader.page.locator('[part~=check]').first().innerText()).toBe(messages.check);
    for (const own of ['h1', '.summary', '.point > p', '.option span']) {
      expect(await tongue(own)).toEqual({ lang: 'en', direction: 'ltr' });
    }
    await reader.close();
  });
});

test('a pack is shown in the language that is asked for, where there is one, and its quiz goes on in it', async () => {
  const reader = await browser.open({ javaScriptEnabled: false });
  await reader.page.goto('/a/russia-ceasefire-demands?lang=vi-VN');
  expect(await reader.page.locator('html').getAttribute('lang')).toBe('vi');
  const vietnamese = quizOf('russia-ceasefire-demands.vi');
  const [question] = vietnamese.questions;
  if (!question) throw new Error('no question');
  expect(await reader.page.locator('h1').innerText()).toBe(vietnamese.pack.title);
  await give(reader, question, wrongOf(question));
  await reader.card(question).locator('[part~=check]').click();
  expect(await reader.verdict(question).innerText()).toBe(catalogues.vi.messages.verdicts.wrong);
  await expect.poll(() => reader.card(question).innerText()).toContain(question.explanation);
  await reader.close();
});

test('an English prompt in an Arabic page begins at the left, line by line', async () => {
  const reader = await browser.open({ viewport: phone });
  await reader.page.goto(`/a/${ferry.pack.id}?lang=ar`);
  await reader.whenLive();
  const startsOfLines = await reader.page.locator('.question legend [dir]').evaluate((prompt) => {
    const words = document.createRange();
    words.selectNodeContents(prompt);
    return [...words.getClientRects()].map(({ left }) => Math.round(left));
  });
  expect(startsOfLines.length).toBeGreaterThan(1);
  expect(new Set(startsOfLines).size).toBe(1);
  await reader.close();
});

describe.each(['light', 'dark'] as const)('in Arabic, %s', (colorScheme) => {
  test('nothing is wrong by axe: asked, missing, checked, and with the result', async () => {
    const reader = await browser.open({ colorScheme, viewport: phone });
    await reader.page.goto(`/a/${ferry.pack.id}?lang=ar`);
    await reader.whenLive();
    for (const question of ferry.questions) {
      await reader.card(question).locator('[part~=check]').click();
      await give(reader, question, wrongOf(question));
      await reader.expectNoAxeViolations();
      await reader.card(question).locator('[part~=check]').click();
      await reader.verdict(question).waitFor();
      await reader.expectNoAxeViolations();
      await reader.next().click();
    }
    await reader.expectNoAxeViolations();
    await reader.goToResult();
    await reader.expectNoAxeViolations();
    await reader.close();
  });
});
