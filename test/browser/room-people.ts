import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import type { HostMove } from '../../src/room/index.ts';
import { type Language, roomCatalogues } from '../../src/widget/index.ts';
import { type MadeRoom, makeRoom, newStudentKey, SocketClient } from '../worker/room/room-client.ts';
import { expectNoOverflow } from './overflow.ts';
import type { ReaderPage, useBrowser } from './reader.ts';

export const phone = { viewport: { width: 360, height: 740 } };
export const desk = { viewport: { width: 1280, height: 800 } };

type Browser = ReturnType<typeof useBrowser>;

/** A room, and its teacher's page as the button “Use in class” opens it. */
export interface OpenedClass {
  made: MadeRoom;
  teacher: ReaderPage;
  /** Where students come in. */
  roomPath: string;
  screenPath: string;
}

/** Not by the button itself: one address makes a few rooms a minute, and all tests have the same one. */
export async function openClass(
  browser: Browser,
  language: Language = 'en',
  pack = 'harbour-ferry',
): Promise<OpenedClass> {
  const made = await makeRoom(inject('origin'), pack);
  const { code, screenKey } = made;
  const teacher = await openTeacher(browser, made, language);
  return {
    made,
    teacher,
    roomPath: `/room/${code}?lang=${language}`,
    screenPath: `/screen/${code}?lang=${language}#${screenKey}`,
  };
}

export async function openTeacher(
  browser: Browser,
  { code, hostKey, screenKey, recoveryCode }: MadeRoom,
  language: Language = 'en',
): Promise<ReaderPage> {
  const teacher = await browser.open(desk);
  await teacher.page.goto(`/host/${code}?lang=${language}#${[hostKey, screenKey, recoveryCode].join('.')}`);
  await teacher.page.locator('header h1').waitFor();
  return teacher;
}

export async function openScreen(browser: Browser, { screenPath }: OpenedClass): Promise<ReaderPage> {
  const screen = await browser.open(desk);
  await screen.page.goto(screenPath);
  await screen.page.locator('header h1').waitFor();
  return screen;
}

/** A student who opens the page and presses “Join”. */
export async function openStudent(browser: Browser, { roomPath }: OpenedClass): Promise<ReaderPage> {
  const student = await browser.open(phone);
  await join(student, roomPath);
  return student;
}

export async function join(student: ReaderPage, address: string): Promise<void> {
  await student.page.goto(address);
  await student.page.locator('button[name=join]').click();
  await student.page.locator('header h1').waitFor();
}

/** Students of whom nobody needs to see the page; they come one after the other. */
export async function seatStudents(code: string, count: number): Promise<SocketClient[]> {
  const students: SocketClient[] = [];
  while (students.length < count) {
    students.push(await SocketClient.enter(inject('origin'), code, { key: newStudentKey(), join: {} }));
  }
  return students;
}

/** The teacher by the wire: for what is not looked at. */
export function hostOf({ code, hostKey }: MadeRoom): Promise<SocketClient> {
  return SocketClient.enter(inject('origin'), code, { key: hostKey });
}

/** The teacher presses a button that stands among the moves; the lesson has gone on when this is over. */
export async function press(page: Page, language: Language, move: HostMove): Promise<void> {
  const name = roomCatalogues[language].moves[move];
  const button = page.locator('.controls').getByRole('button', { name, exact: true });
  await button.click();
  await button.waitFor({ state: 'detached' });
}

/** The teacher ends the lesson, and says so twice. */
export async function endLesson(page: Page, language: Language): Promise<void> {
  const controls = page.locator('.controls');
  const name = roomCatalogues[language].moves.end;
  await pressTwice(controls, name);
  await controls.getByText(name, { exact: true }).first().waitFor({ state: 'detached' });
}

/** What cannot be undone is asked again. */
export async function pressTwice(area: Locator, name: string): Promise<void> {
  const sure = area.locator('.sure', { has: area.page().getByText(name, { exact: true }) });
  await sure.locator('summary').click();
  await sure.getByRole('button', { name, exact: true }).click();
}

/** A student gives some complete answer to whatever is asked, and it arrives. */
export async function answerShown(page: Page, form: Locator = page.locator('form.question')): Promise<void> {
  await fillIn(form);
  await form.locator('.check').click();
  await expect.poll(() => form.locator('.arrived').innerText()).toContain('✓');
}

/** Fills in the controls that stand there, of any kind. */
export async function fillIn(form: Locator): Promise<void> {
  await form.locator('.check').waitFor();
  if ((await form.locator('input[type=radio]').count()) > 0) await form.locator('label.option').first().click();
  for (const box of (await form.locator('label.option:has([type=checkbox])').all()).slice(0, 2)) await box.click();
  const moves = form.locator('.place .moves button:not([aria-disabled=true])');
  if ((await moves.count()) > 0) await moves.first().click();
  else for (const list of await form.locator('select').all()) await list.selectOption({ index: 1 });
  for (const field of await form.locator('input[type=text]').all()) await field.fill('3');
}

/** Nothing is wrong by axe, in light and in dark, and nothing reaches over an edge. */
export async function expectAllFine(readers: readonly ReaderPage[]): Promise<void> {
  for (const { page } of readers) {
    await expectNoViolations(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    // The other rules do not look at colours.
    await expectNoViolations(page, ['color-contrast']);
    await page.emulateMedia({ colorScheme: null });
    await expectNoOverflow(page);
  }
}

/** Pages of the room hold no frames, so that axe needs no page of its own to put its findings together. */
async function expectNoViolations(page: Page, rules?: string[]): Promise<void> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }))).toEqual([]);
}
