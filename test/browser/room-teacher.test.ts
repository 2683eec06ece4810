import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { roomCatalogues } from '../../src/widget/index.ts';
import { question } from '../builders.ts';
import { askRooms, bearer, makeRoom, move, type SocketClient, seeing } from '../worker/room/room-client.ts';
import { shownAnswer } from '../worker/room/shown-answer.ts';
import { quizOf, useBrowser } from './reader.ts';
import {
  answerShown,
  desk,
  endLesson,
  expectAllFine,
  fillIn,
  hostOf,
  openClass,
  openScreen,
  openStudent,
  openTeacher,
  press,
  pressTwice,
  seatStudents,
} from './room-people.ts';

const browser = useBrowser();
const words = roomCatalogues.en;
/** A room that is gone answers so, and the browser notes it. */
const gone = { foreseen: /410|WebSocket/ };

test('the recovery code opens the room on another device, and closes it on the first', async () => {
  const { made, teacher } = await openClass(browser);
  expect(await teacher.page.locator('.recovery .big-code').innerText()).toBe(made.recoveryCode);

  const other = await browser.open(desk);
  await other.page.goto(`/host/${made.code}?lang=en`);
  const field = other.page.getByLabel(words.recoveryCode);
  await field.fill('ABCDE-ABCDE-ABCDE-ABCDE');
  await other.page.getByRole('button', { name: words.openRoom }).click();
  await other.page.locator('.notice', { hasText: words.refusals['unknown-key'] }).waitFor();
  await expectAllFine([other]);

  await field.fill(made.recoveryCode.toLowerCase().replaceAll('-', ' '));
  await other.page.getByRole('button', { name: words.openRoom }).click();
  await other.page.locator('.join-card').waitFor();
  await teacher.page.getByText(words.over.replaced).last().waitFor();
  expect(await teacher.page.locator('.controls').count()).toBe(0);
  await expectAllFine([teacher]);
  const report = await askRooms(inject('origin'), `/${made.code}/report`, { headers: bearer(made.hostKey) });
  expect(await report.json()).toMatchObject({ code: 'unknown-key' });

  await other.page.reload();
  await press(other.page, 'en', 'start');
  await other.page.getByRole('heading', { name: question('choice').prompt }).waitFor();
  for (const reader of [teacher, other]) await reader.close();
});

test('“Delete now” asks first; then nobody has anything of the room, and everybody is told', async () => {
  const opened = await openClass(browser);
  const { made, teacher } = opened;
  const [screen, student] = [await openScreen(browser, opened), await openStudent(browser, opened)];
  await press(teacher.page, 'en', 'start');
  await press(teacher.page, 'en', 'open');
  await fillIn(student.page.locator('form.question'));

  const footer = teacher.page.locator('footer:not(.site)');
  await footer.locator('.sure summary').click();
  await footer.getByText(words.deleteSure).waitFor();
  await expectAllFine([teacher]);
  await footer.locator('.sure summary').click();
  await pressTwice(footer, words.deleteNow);
  await teacher.page.locator('.lead', { hasText: words.deleted }).waitFor();
  for (const { page } of [screen, student]) {
    await page.locator('.notice', { hasText: words.over.ended }).waitFor();
    expect(await page.locator('form, h2').count()).toBe(0);
  }
  await expectAllFine([teacher, screen, student]);
  expect((await askRooms(inject('origin'), `/${made.code}/state`, { headers: bearer(made.hostKey) })).status).toBe(410);

  for (const { page } of [teacher, screen, student]) await page.reload();
  await student.page.getByRole('button', { name: words.join }).click();
  for (const { page } of [teacher, screen, student]) {
    await page.locator('.notice', { hasText: words.over.gone }).waitFor();
  }
  for (const reader of [teacher, screen, student]) await reader.close(gone);
});

test('a vote, a talk and a second vote are shown side by side, and told in the report', async () => {
  const opened = await openClass(browser);
  const { made, teacher } = opened;
  const students = await seatStudents(made.code, 4);
  const screen = await openScreen(browser, opened);
  await press(teacher.page, 'en', 'start');
  await press(teacher.page, 'en', 'open');
  await vote(students, ['right', 'wrong', 'wrong', 'wrong']);
  await press(teacher.page, 'en', 'lock');
  await press(teacher.page, 'en', 'discuss');
  await screen.page.getByText(words.discuss).waitFor();
  // What is right, and how the votes stand, is not on the wall while the class talks.
  expect(await screen.page.locator('.chart, .right').count()).toBe(0);
  await expectAllFine([teacher, screen]);
  await press(teacher.page, 'en', 'reopen');
  await vote(students, ['right', 'right', 'right', 'wrong']);
  await press(teacher.page, 'en', 'lock');
  await press(teacher.page, 'en', 'reveal');
  for (const { page } of [teacher, screen]) {
    const right = page.locator('.chart li.right');
    await right.getByText(words.firstVote('25%')).waitFor();
    expect(await right.innerText()).toContain(words.chosenBy(3, 4, '75%'));
  }
  await expectAllFine([teacher, screen]);

  await endLesson(teacher.page, 'en');
  await teacher.page.getByRole('button', { name: words.showReport }).click();
  const asked = teacher.page.locator('.asked-question');
  await asked.getByText(words.secondShare('75%')).waitFor();
  await asked.getByText(words.shift('2', '0')).waitFor();
  for (const reader of [teacher, screen]) await reader.close();
});

test('at their own speed students fill the grid, and are told what is right when the teacher says so', async () => {
  const opened = await openClass(browser);
  const { made, teacher } = opened;
  const [student, screen] = [await openStudent(browser, opened), await openScreen(browser, opened)];
  await seatStudents(made.code, 1);
  await teacher.page.getByText(words.settings, { exact: true }).click();
  await teacher.page.getByLabel(words.pace.title).selectOption('self');
  await teacher.page.getByRole('button', { name: words.save, exact: true }).click();
  await teacher.page.getByText(words.saved).last().waitFor();
  await press(teacher.page, 'en', 'start');

  const forms = student.page.locator('form.question');
  await forms.first().waitFor();
  expect(await forms.count()).toBe(8);
  const row = teacher.page.locator('.wide tbody tr').first();
  await expect.poll(() => credits(row)).toEqual(Array(8).fill(words.credits.none));
  await answerShown(student.page, forms.nth(1));
  await answerShown(student.page, forms.nth(6));
  await expect.poll(async () => (await credits(row)).filter((credit) => credit !== words.credits.none)).toHaveLength(2);
  expect((await credits(row))[0]).toBe(words.credits.none);
  await student.page.reload();
  await expect.poll(() => student.page.locator('.arrived', { hasText: '✓' }).count()).toBe(2);
  expect(await student.page.locator('.verdict').count()).toBe(0);
  for (const { page } of [teacher, screen]) await page.getByText(words.answeredCount(0, 2)).waitFor();
  const [first] = await teacher.page.locator('details:has(.reasons)').all();
  await first?.locator('summary').click();
  await first?.getByText(words.isRight, { exact: true }).waitFor();
  await expectAllFine([teacher, student, screen]);

  await press(teacher.page, 'en', 'reveal');
  await expect.poll(() => student.page.locator('.verdict').count()).toBe(8);
  await student.page.reload();
  await expect.poll(() => student.page.locator('.verdict').count()).toBe(8);
  await expectAllFine([teacher, student, screen]);
  for (const reader of [teacher, student, screen]) await reader.close();
});

test('the report is saved as a table and as all there is, without names unless they are kept', async () => {
  const { made, teacher } = await openClass(browser);
  const students = await seatStudents(made.code, 3);
  await press(teacher.page, 'en', 'start');
  await press(teacher.page, 'en', 'open');
  await vote(students.slice(0, 2), ['right', 'wrong']);
  await press(teacher.page, 'en', 'lock');
  await press(teacher.page, 'en', 'reveal');
  await endLesson(teacher.page, 'en');
  await teacher.page.getByRole('button', { name: words.showReport }).click();

  const table = await save(teacher.page, words.asCsv);
  expect(table.name).toBe('harbour-ferry.csv');
  expect(parse(table.text, { bom: true })).toEqual([
    ['student', 'seat', 'score', '1 q-why'],
    ['Student 1', '', '1', '1'],
    ['Student 2', '', '0', '0'],
    ['Student 3', '', '0', '0'],
  ]);
  const all = await save(teacher.page, words.asJson);
  expect(all.name).toBe('harbour-ferry.json');
  const served = await askRooms(inject('origin'), `/${made.code}/report`, { headers: bearer(made.hostKey) });
  expect(JSON.parse(all.text)).toEqual(await served.json());
  await expectAllFine([teacher]);
  await teacher.close();
});

test.each(['harbour-ferry', 'russia-ceasefire-demands'])(
  'the report on a class that answered all of %s fills two pages of A4 at most',
  async (pack) => {
    const made = await makeRoom(inject('origin'), pack);
    const [host, students] = [await hostOf(made), await seatStudents(made.code, 12)];
    const { outline } = await playAll(host, students);
    const teacher = await openTeacher(browser, made);
    await teacher.page.getByRole('button', { name: words.showReport }).click();
    const asked = outline.filter(({ kind }) => kind !== 'recall').length;
    await expect.poll(() => teacher.page.locator('.asked-question').count()).toBe(asked);
    const headings = await teacher.page.locator('.asked-question h2').allTextContents();
    const judged = quizOf(pack).pack.questions.flatMap((each) => (each.kind === 'truth' ? [each.statement] : []));
    expect(headings.filter((heading) => judged.some((statement) => heading.includes(statement)))).toHaveLength(
      judged.length,
    );
    const printed = await teacher.page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(pagesIn(printed)).toBeLessThanOrEqual(2);
    await teacher.close();
  },
);

/** Each in turn chooses what is right in the choice in hand, or something else. */
async function vote(students: readonly SocketClient[], votes: readonly ('right' | 'wrong')[]): Promise<void> {
  const right = question('choice').options.find(({ correct }) => correct)?.text;
  for (const [index, student] of students.entries()) {
    const { question: shown, round } = await seeing(student, ({ phase }) => phase === 'open');
    if (shown?.kind !== 'choice') throw new Error('The first question is a choice');
    const chosen = shown.options.find(({ text }) => (text === right) === (votes[index] === 'right'));
    const answer = { question: shown.id, round, answer: [chosen?.id], clientId: `vote-${index}` };
    expect(await student.ask({ t: 'answer', ...answer })).toMatchObject({ t: 'ok' });
  }
}

/** The whole lesson, every answer different; ended. */
async function playAll(host: SocketClient, students: readonly SocketClient[]) {
  let view = await move(host, 'start');
  for (;;) {
    if (view.stem?.kind !== 'recall') {
      const open = await move(host, 'open');
      const sent = students.map((student, turn) =>
        student.ask({
          t: 'answer',
          question: open.question?.id,
          round: 1,
          answer: shownAnswer(open, turn),
          clientId: 'only',
        }),
      );
      expect((await Promise.all(sent)).every(({ t }) => t === 'ok')).toBe(true);
      await move(host, 'lock');
    }
    view = await move(host, 'reveal');
    if (view.number === view.questions) break;
    view = await move(host, 'next');
  }
  view = await move(host, 'end');
  if (view.role !== 'host') throw new Error('This is no host');
  return view;
}

/** What the grid says to who cannot see its signs. */
function credits(row: Locator): Promise<string[]> {
  return row.getByRole('img').evaluateAll((signs) => signs.map((sign) => sign.getAttribute('aria-label') ?? ''));
}

async function save(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** As a PDF has them: an object each. */
function pagesIn(printed: Buffer): number {
  return printed.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
