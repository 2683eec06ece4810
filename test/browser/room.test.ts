import type { Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Language, roomCatalogues } from '../../src/widget/index.ts';
import { ferryPack } from '../builders.ts';
import { killableRuntime } from '../worker/room/killable-runtime.ts';
import { type ReaderPage, useBrowser } from './reader.ts';
import { answerShown, desk, endLesson, expectAllFine, fillIn, join, phone, press } from './room-people.ts';
import { type PlainServer, withoutUpgrades } from './without-upgrades.ts';

const browser = useBrowser();

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup();
});

/** The teacher presses the button on the reading page. */
async function useInClass(language: Language, origin = inject('origin')) {
  const teacher = await browser.open(desk);
  await teacher.page.goto(`${origin}/a/harbour-ferry?lang=${language}`);
  await teacher.page.locator('.ways button').click();
  await teacher.page.locator('.join-card').waitFor();
  const [, code = ''] = teacher.page.url().match(/\/host\/(\w+)/) ?? [];
  const screenPath = (await teacher.page.locator('a[href^="/screen/"]').getAttribute('href')) ?? '';
  return { teacher, screenPath, roomPath: `/room/${code}?lang=${language}` };
}

const prompt = ({ page }: ReaderPage, index: number) =>
  page.getByText(ferryPack.questions[index]?.prompt ?? '').first();

describe.each(['en', 'ar'] as const)('a lesson in %s', (language) => {
  const words = roomCatalogues[language];
  let plain: PlainServer;
  beforeAll(async () => {
    plain = await withoutUpgrades(inject('origin'));
    return plain.stop;
  });

  test('passes for a teacher, a projector and three students: one late, one who reloads, one without sockets', async () => {
    const { teacher, screenPath, roomPath } = await useInClass(language);
    expect(teacher.page.url()).not.toContain('#');
    const screen = await browser.open(desk);
    await screen.page.goto(screenPath);
    await screen.page.locator('.join-card').waitFor();
    const [reloader, firewalled, late] = [
      await browser.open(phone),
      await browser.open(phone),
      await browser.open(phone),
    ];
    await reloader.page.goto(roomPath);
    await reloader.expectNoAxeViolations();
    await join(reloader, roomPath);
    await join(firewalled, plain.origin + roomPath);
    const present = [teacher, screen, reloader, firewalled];
    await expect.poll(() => teacher.page.locator('.counts').innerText()).toBe(words.joined(2));
    await expectAllFine(present);

    await expectSameAfterReload([teacher, screen, reloader]);
    await press(teacher.page, language, 'start');
    for (const [index, { kind }] of ferryPack.questions.entries()) {
      const students = index === 0 ? [reloader, firewalled] : [reloader, firewalled, late];
      const isFirst = index === 0;
      const reloaders = isFirst ? [teacher, screen, reloader] : [reloader];
      const isOnPaper = kind === 'recall';
      for (const each of isFirst ? present : [reloader]) await prompt(each, index).waitFor();
      await expectSameAfterReload(reloaders);
      if (isFirst) await expectAllFine(present);

      if (!isOnPaper) {
        await press(teacher.page, language, 'open');
        if (index === 1) await join(late, roomPath);
        for (const student of students) await answerShown(student.page);
        const isCounted = words.answeredCount(students.length, students.length);
        await expect.poll(() => teacher.page.locator('.counts').innerText()).toBe(isCounted);
        await expect.poll(() => screen.page.locator('.counts').innerText()).toBe(isCounted);
        await expectSameAfterReload(reloaders);
        expect(await reloader.page.locator('.arrived').innerText()).toContain('✓');
        await expectAllFine(isFirst ? present : [reloader]);
        await press(teacher.page, language, 'lock');
        for (const { page } of students) await page.getByText(words.locked).last().waitFor();
        await expectSameAfterReload(reloaders);
      }

      await press(teacher.page, language, 'reveal');
      for (const { page } of [...students, screen, teacher]) await page.locator('.behind').waitFor();
      if (!isOnPaper) await reloader.page.locator('.verdict').waitFor();
      await expectSameAfterReload(reloaders);
      await expectAllFine(isFirst ? [...students, screen, teacher] : [reloader]);
      if (index < ferryPack.questions.length - 1) await press(teacher.page, language, 'next');
    }

    await teacher.page.reload();
    await teacher.page.locator('.behind').waitFor();
    for (const fold of await teacher.page.locator('.folds > details > summary').all()) await fold.click();
    expect(await teacher.page.locator('.people > li').count()).toBe(3);
    await expectAllFine([teacher]);
    await endLesson(teacher.page, language);
    const [beforeScore = ''] = words.yourScore('…', '…').split('…');
    for (const { page } of [reloader, firewalled, late]) {
      await page.getByText(words.over.ended).last().waitFor();
      expect(await page.locator('.room').innerText()).toContain(beforeScore);
    }
    await teacher.page.getByRole('button', { name: words.showReport }).click();
    await teacher.page.locator('.report').waitFor();
    expect(await teacher.page.locator('.asked-question').count()).toBe(8);
    expect(await teacher.page.locator('.asked-question').nth(1).innerText()).toContain(words.answeredCount(3, 3));
    await expectAllFine([teacher, reloader]);

    for (const reader of [teacher, screen, reloader, late]) await reader.close();
    await firewalled.close({ foreseen: /WebSocket/ });
  }, 600_000);
});

test('a lesson goes on where it was when the Worker is killed in the middle of a question, and a waiting answer arrives', async () => {
  const words = roomCatalogues.en;
  const machine = await killableRuntime();
  cleanups.push(machine.remove);
  let runtime = await machine.start();
  cleanups.push(() => runtime.kill());
  const { teacher, roomPath } = await useInClass('en', runtime.origin);
  const student = await browser.open(phone);
  await join(student, runtime.origin + roomPath);
  await press(teacher.page, 'en', 'start');
  await press(teacher.page, 'en', 'open');
  await fillIn(student.page.locator('form.question'));
  await runtime.kill();
  await student.page.getByText(words.waiting).last().waitFor();
  await student.page.locator('form.question .check').click();
  await student.page.getByText(words.sending).waitFor();
  runtime = await machine.start();
  await expect.poll(() => student.page.locator('.arrived').innerText(), { timeout: 40_000 }).toContain('✓');
  await expect
    .poll(() => teacher.page.locator('.counts').innerText(), { timeout: 40_000 })
    .toBe(words.answeredCount(1, 1));
  for (const reader of [teacher, student]) await reader.close({ foreseen: /WebSocket|ERR_CONNECTION|Failed to load/ });
}, 120_000);

/** What stands there is the same after a reload, and stays the same for a moment: nobody is told anything twice. */
async function expectSameAfterReload(readers: readonly ReaderPage[]): Promise<void> {
  for (const { page } of readers) {
    const before = await settled(page);
    await page.reload();
    await expect.poll(() => settled(page)).toBe(before);
  }
}

/** All that a page of the room says, but for the code that is told once and the time until it is deleted. */
function settled(page: Page): Promise<string> {
  return page.locator('.readback').evaluate((room) => {
    const parts = [...room.children].filter((part) => !part.matches('.spoken, .folds, footer'));
    return parts.map((part) => part.textContent).join('\n');
  });
}
