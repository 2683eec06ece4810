import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { estimateHeightPx } from '../../src/widget/index.ts';
import { give, giveByKeyboard, quizOf, useBrowser, wrongOf } from './reader.ts';

const browser = useBrowser();
const ferry = quizOf('harbour-ferry');
const shipped = quizOf('russia-ceasefire-demands');

test('its stylesheet reserves what the catalogue offers', () => {
  const css = readFileSync('src/worker/pages/demo.css', 'utf8');
  const heights = [...css.matchAll(/min-height: (\d+)px/g)].map(([, px]) => Number(px));
  expect(heights).toEqual([
    estimateHeightPx(ferry.pack, 'all', 280),
    estimateHeightPx(shipped.pack, 'quiz', 280),
    estimateHeightPx(shipped.pack, 'points', 280),
    estimateHeightPx(ferry.pack, 'all', 320),
    estimateHeightPx(shipped.pack, 'quiz', 320),
    estimateHeightPx(shipped.pack, 'points', 320),
    estimateHeightPx(ferry.pack, 'all', 400),
    estimateHeightPx(shipped.pack, 'quiz', 400),
    estimateHeightPx(shipped.pack, 'points', 400),
    estimateHeightPx(shipped.pack, 'quiz', 640),
    estimateHeightPx(shipped.pack, 'points', 640),
  ]);
});

describe.each([360, 1280])('the demo page at %i px', (width) => {
  test('can be walked through by mouse, in both widgets', async () => {
    const reader = await browser.open({ viewport: { width, height: 800 } });
    await reader.page.goto('/demo');
    for (const { name, questions } of [
      { name: '.ferry', ...ferry },
      { name: '.shipped', ...shipped },
    ]) {
      const inWidget = reader.within(reader.page.locator(name));
      await inWidget.widget.scrollIntoViewIfNeeded();
      for (const question of questions) {
        await give(inWidget, question, wrongOf(question));
        await inWidget.check(question).click();
        await inWidget.verdict(question).waitFor();
        await inWidget.next().click();
      }
      await inWidget.goToResult();
    }
    await reader.close();
  });

  test('moves nothing, asks no other origin, and keeps nothing in the browser', async () => {
    const reader = await browser.open({ viewport: { width, height: 800 } });
    const origins = new Set<string>();
    reader.page.on('request', (request) => origins.add(new URL(request.url()).origin));
    await reader.page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[]) {
          if (!entry.hadRecentInput)
            Object.assign(window, { shift: (window as unknown as { shift: number }).shift + entry.value });
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await reader.page.goto('/demo');
    // How far down it is depends on the machine's fonts.
    await reader.page.locator('readback-widget.ferry').scrollIntoViewIfNeeded();
    await reader.page.locator('readback-widget.ferry .readback').waitFor();
    await reader.page.locator('readback-widget.shipped').scrollIntoViewIfNeeded();
    await reader.page.locator('readback-widget.shipped .readback').waitFor();
    await reader.page.locator('.framed').scrollIntoViewIfNeeded();
    await reader.page.locator('.framed iframe').waitFor();
    await reader.page.locator('main iframe[title="A quiz on that article"]').scrollIntoViewIfNeeded();
    await reader.page.frameLocator('main iframe[title="A quiz on that article"]').locator('.live').waitFor();
    expect(await reader.page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
    expect([...origins]).toEqual([inject('origin')]);
    expect(await reader.page.context().cookies()).toEqual([]);
    expect(await reader.page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    await reader.close();
  });
});

test('can be walked through by keyboard alone', async () => {
  const reader = await browser.open();
  await reader.page.goto('/demo');
  await reader.page.locator('readback-widget.ferry .readback').waitFor();
  const inFerry = reader.within(reader.page.locator('readback-widget.ferry'));
  await reader.tabTo(inFerry.widget.getByRole('link', { name: 'Take the quiz' }));
  await reader.page.keyboard.press('Enter');
  for (const question of ferry.questions) {
    await giveByKeyboard(inFerry, question, wrongOf(question));
    await reader.tabTo(reader.check(question));
    await reader.page.keyboard.press('Enter');
    expect(await reader.focused()).toBe(`verdict-${question.id}`);
    await reader.tabTo(inFerry.next());
    await reader.page.keyboard.press('Enter');
  }
  await reader.tabTo(inFerry.next());
  await reader.page.keyboard.press('Enter');
  expect(await reader.focused()).toBe('result');
  await reader.close();
});

test('shows a passage of the article that it prints', async () => {
  const reader = await browser.open();
  await reader.page.goto('/demo');
  await reader.page.locator('#point-vote').getByRole('button', { name: 'Show in the article' }).click();
  await expect.poll(() => reader.page.evaluate(() => CSS.highlights.size)).toBe(1);
  await reader.close();
});

describe('the catalogue', () => {
  test('offers a snippet for the view and the width that are chosen, and copies it', async () => {
    const reader = await browser.open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await reader.page.goto('/');
    const card = reader.page.locator('.card', { hasText: 'night ferry' });
    await card.getByText('Put it beside an article').click();
    const { pack } = ferry;
    expect(await card.locator('code').innerText()).toContain(`min-height:${estimateHeightPx(pack, 'all', 320)}px`);
    await card.getByLabel('Show').selectOption('quiz');
    await card.getByLabel('Narrowest column').selectOption('640');
    const expected = `view="quiz" style="display:block;min-height:${estimateHeightPx(pack, 'quiz', 640)}px"`;
    await expect.poll(() => card.locator('code').innerText()).toContain(expected);
    await card.getByRole('button', { name: 'Copy' }).click();
    await card.getByText('Copied.').waitFor();
    expect(await reader.page.evaluate(() => navigator.clipboard.readText())).toContain(expected);
    await reader.close();
  });
});
