import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import type { SettingsChange } from '../../src/room/index.ts';
import { roomCatalogues } from '../../src/widget/index.ts';
import { question } from '../builders.ts';
import { askRooms, bearer, type MadeRoom } from '../worker/room/room-client.ts';
import { useBrowser } from './reader.ts';
import {
  answerShown,
  expectAllFine,
  fillIn,
  join,
  type OpenedClass,
  openClass,
  openScreen,
  openStudent,
  phone,
  press,
  pressTwice,
} from './room-people.ts';

const browser = useBrowser();
const words = roomCatalogues.en;

test('a student has more time and larger text, from themselves or the teacher, and nobody else sees who', async () => {
  const opened = await openClass(browser);
  const { made, teacher } = opened;
  await settle(made, { seconds: 60 });
  const screen = await openScreen(browser, opened);
  const [self, helped, usual] = [
    await openStudent(browser, opened),
    await openStudent(browser, opened),
    await openStudent(browser, opened),
  ];
  const heard = [screen, usual].map(({ page }) => framesOf(page));
  for (const { page } of [screen, usual]) await page.reload();
  await usual.page.locator('header h1').waitFor();

  await self.page.getByLabel(words.moreTime).selectOption('1.5');
  const before = await letterHeight(self.page);
  await self.page.getByRole('button', { name: words.larger }).click();
  expect(await letterHeight(self.page)).toBeGreaterThan(before * 1.2);
  await teacher.page.getByText(words.people, { exact: true }).click();
  const times = teacher.page.locator('.people').getByLabel(words.theirTime);
  await expect.poll(() => times.nth(0).inputValue()).toBe('1.5');
  await times.nth(1).selectOption('2');
  await expect.poll(() => helped.page.getByLabel(words.moreTime).inputValue()).toBe('2');

  await press(teacher.page, 'en', 'start');
  await press(teacher.page, 'en', 'open');
  // However slow the machine is, more than 60 seconds are more than the class has.
  await expect.poll(() => secondsOn(self.page.locator('.clock'))).toBeGreaterThan(60);
  expect(await secondsOn(self.page.locator('.clock'))).toBeLessThanOrEqual(90);
  expect(await secondsOn(helped.page.locator('.clock'))).toBeGreaterThan(90);
  expect(await secondsOn(usual.page.locator('.clock'))).toBeLessThanOrEqual(60);
  await expect.poll(() => secondsOn(screen.page.locator('.counts'))).toBeLessThanOrEqual(60);
  await expectAllFine([self, helped, screen, teacher]);
  await answerShown(self.page);
  await screen.page.getByText(words.answeredCount(1, 3)).waitFor();
  await self.page.reload();
  await self.page.locator('.clock').waitFor();
  expect(await self.page.getByLabel(words.moreTime).inputValue()).toBe('1.5');
  const [onScreen = [], byUsual = []] = heard;
  expect(onScreen.length).toBeGreaterThan(2);
  expect(onScreen.filter((frame) => frame.includes('factor'))).toEqual([]);
  expect(byUsual.length).toBeGreaterThan(2);
  expect(
    byUsual.flatMap((frame) => frame.match(/"factor":[^,}]*/g) ?? []).filter((each) => each !== '"factor":1'),
  ).toEqual([]);
  for (const reader of [teacher, screen, self, helped, usual]) await reader.close();
});

test('a question is read aloud by a voice of the device’s own, and by no other', async () => {
  const opened = await openClass(browser);
  const { teacher } = opened;
  const [student, voiceless] = [await browser.open(phone), await browser.open(phone)];
  await student.page.addInitScript(speakWith, ['en-GB remote', 'fr-FR local', 'en-GB local']);
  await voiceless.page.addInitScript(speakWith, ['en-GB remote', 'fr-FR local']);
  for (const each of [student, voiceless]) await join(each, opened.roomPath);
  await press(teacher.page, 'en', 'start');
  const { prompt, options } = question('choice');
  const button = student.page.getByRole('button', { name: words.readAloud });
  await button.click();
  expect(await spokenBy(student.page)).toEqual([{ voice: 'en-GB local', text: prompt }]);

  await press(teacher.page, 'en', 'open');
  await student.page.locator('form.question').waitFor();
  await button.click();
  const [, second] = await spokenBy(student.page);
  expect(second).toMatchObject({ voice: 'en-GB local' });
  for (const text of [prompt, ...options.map((option) => option.text)]) expect(second?.text).toContain(text);
  await voiceless.page.locator('form.question').waitFor();
  expect(await voiceless.page.getByRole('button', { name: words.readAloud }).count()).toBe(0);
  await expectAllFine([student]);
  for (const reader of [teacher, student, voiceless]) await reader.close();
});

test('Enter on the slider of a number sends it', async () => {
  const opened = await openClass(browser);
  const { teacher } = opened;
  const student = await openStudent(browser, opened);
  await letWork(opened);
  await press(teacher.page, 'en', 'start');
  const form = student.page.locator('form.question', { has: student.page.getByRole('slider') });
  await form.getByRole('textbox').fill('300');
  await form.getByRole('slider').press('Enter');
  await expect.poll(() => form.locator('.arrived').innerText()).toContain('✓');
  for (const reader of [teacher, student]) await reader.close();
});

test('who gave no answer is told what would have been right, of every kind', async () => {
  const opened = await openClass(browser);
  const { teacher } = opened;
  const student = await openStudent(browser, opened);
  await letWork(opened);
  await press(teacher.page, 'en', 'start');
  await press(teacher.page, 'en', 'reveal');
  const forms = student.page.locator('form.question');
  await expect.poll(() => forms.locator('.verdict', { hasText: words.noAnswer }).count()).toBe(8);
  const [match, number] = [question('match'), question('number')];
  const partner = match.right.find(({ id }) => id === match.pairs[match.left[0]?.id ?? ''])?.text ?? '';
  const line = student.page.locator('.reasons li', { hasText: match.left[0]?.text ?? '' });
  expect(await line.innerText()).toContain(partner);
  expect(await forms.nth(7).locator('.reasons').innerText()).toContain(String(number.correct));
  for (const reader of [teacher, student]) await reader.close();
});

test('an answer that did not come through before the class went on is dropped, with a word', async () => {
  const opened = await openClass(browser);
  const { teacher } = opened;
  const student = await browser.open(phone);
  await student.page.routeWebSocket(/\/socket$/, (socket) => {
    const room = socket.connectToServer();
    socket.onMessage((frame) => {
      if (!String(frame).includes('"t":"answer"')) room.send(frame);
    });
  });
  await join(student, opened.roomPath);
  await press(teacher.page, 'en', 'start');
  await press(teacher.page, 'en', 'open');
  const form = student.page.locator('form.question');
  await fillIn(form);
  await form.locator('.check').click();
  await form.getByText(words.sending).waitFor();
  await press(teacher.page, 'en', 'lock');
  await student.page.locator('.notice', { hasText: words.dropped }).waitFor();
  expect(await teacher.page.locator('.counts').innerText()).toBe(words.answeredCount(0, 1));
  for (const reader of [teacher, student]) await reader.close();
});

test('a student who leaves is asked first, and comes back as somebody new', async () => {
  const opened = await openClass(browser);
  const student = await openStudent(browser, opened);
  const footer = student.page.locator('.comfort');
  await footer.getByText(words.leave, { exact: true }).first().click();
  await footer.getByText(words.leaveSure).waitFor();
  await footer.getByText(words.leave, { exact: true }).first().click();
  await pressTwice(footer, words.leave);
  await student.page.getByRole('button', { name: words.join }).click();
  await student.page.locator('header h1').waitFor();
  await expect.poll(() => opened.teacher.page.locator('.counts').innerText()).toBe(words.joined(2));
  for (const reader of [opened.teacher, student]) await reader.close();
});

describe.each(['en', 'ar'] as const)('in %s a student', (language) => {
  const spoken = roomCatalogues[language];

  test('is told in words what keeps them out, and comes in once it is mended', async () => {
    const opened = await openClass(browser, language);
    const { teacher, made } = opened;
    const student = await browser.open(phone);
    await student.page.goto(`/room?lang=${language}`);
    await expectAllFine([student]);
    const field = student.page.getByLabel(spoken.code);
    await field.fill(mistyped(made.code));
    await student.page.getByRole('button', { name: spoken.goIn }).click();
    await student.page.locator('.notice', { hasText: spoken.over['not-found'] }).waitFor();
    await expectAllFine([student]);

    await teacher.page.getByRole('button', { name: spoken.door.close }).click();
    await teacher.page.getByText(spoken.doorClosed).waitFor();
    await field.fill(` ${made.code.toLowerCase()} `);
    await student.page.getByRole('button', { name: spoken.goIn }).click();
    const button = student.page.getByRole('button', { name: spoken.join, exact: true });
    await button.click();
    await student.page.locator('.notice', { hasText: spoken.refusals['door-closed'] }).waitFor();
    await expectAllFine([student, teacher]);

    await teacher.page.getByRole('button', { name: spoken.door.open }).click();
    await teacher.page.getByText(spoken.doorClosed).waitFor({ state: 'detached' });
    await settle(made, { names: 'free' });
    await button.click();
    const name = student.page.getByLabel(spoken.yourName);
    await name.fill('x');
    await expectAllFine([student]);
    await button.click();
    await student.page.locator('.notice', { hasText: spoken.refusals['name-length'] }).waitFor();
    await settle(made, { names: 'seats' });
    await name.fill('Noor');
    await button.click();
    await student.page.getByLabel(spoken.yourSeat).fill('7');
    await expectAllFine([student]);
    await button.click();
    await student.page.getByText(spoken.youAre(spoken.seat(7))).waitFor();

    await press(teacher.page, language, 'start');
    await press(teacher.page, language, 'open');
    await press(teacher.page, language, 'pause');
    await student.page.locator('.notice', { hasText: spoken.paused }).waitFor();
    await expectAllFine([student, teacher]);

    await teacher.page.getByText(spoken.people, { exact: true }).click();
    await pressTwice(teacher.page.locator('.people'), spoken.remove);
    await student.page.locator('.notice', { hasText: spoken.over.removed }).waitFor();
    expect(await student.page.locator('form').count()).toBe(0);
    await expectAllFine([student, teacher]);
    await student.close({ foreseen: /404/ });
    await teacher.close();
  });
});

/** The teacher's settings by the wire: stored once this is over. */
/** Everybody at their own pace; the teacher’s page knows it, too, or what is pressed there would be out of date. */
async function letWork({ made, teacher }: OpenedClass): Promise<void> {
  await settle(made, { pace: 'self' });
  await expect.poll(() => teacher.page.locator('select[name=pace]').inputValue()).toBe('self');
}

async function settle({ code, hostKey }: MadeRoom, changes: SettingsChange): Promise<void> {
  const init = { method: 'POST', body: JSON.stringify({ v: 1, t: 'settings', ...changes }), headers: bearer(hostKey) };
  expect((await askRooms(inject('origin'), `/${code}/message`, init)).status).toBe(200);
}

/** The code with another check letter: no room can have it. */
function mistyped(code: string): string {
  return code.slice(0, -1) + (code.endsWith('A') ? 'B' : 'A');
}

function letterHeight(page: Page): Promise<number> {
  return page.locator('header h1').evaluate((heading) => Number.parseFloat(getComputedStyle(heading).fontSize));
}

async function secondsOn(clock: Locator): Promise<number> {
  return Number(/(\d+) seconds left/.exec(await clock.innerText())?.[1]);
}

/** All that the page is told from its next load on. */
function framesOf(page: Page): string[] {
  const frames: string[] = [];
  page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => frames.push(String(payload))));
  return frames;
}

/** Stands in for the browser's speech engine, which a headless one lacks; like a real one it finds its voices late. */
function speakWith(names: string[]) {
  const voices = names.map((name) => ({ name, lang: name.split(' ')[0], localService: name.endsWith('local') }));
  const said: { voice: string; text: string }[] = [];
  const engine = Object.assign(new EventTarget(), {
    found: [] as typeof voices,
    getVoices: () => engine.found,
    cancel: () => {},
    speak: ({ text, voice }: { text: string; voice: { name: string } }) => said.push({ text, voice: voice.name }),
  });
  setTimeout(() => {
    engine.found = voices;
    engine.dispatchEvent(new Event('voiceschanged'));
  }, 50);
  Object.defineProperty(globalThis, 'speechSynthesis', { value: engine });
  Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', {
    value: class {
      text: string;
      voice: object | null = null;
      lang = '';
      constructor(text: string) {
        this.text = text;
      }
    },
  });
  Object.defineProperty(globalThis, 'saidAloud', { value: said });
}

function spokenBy(page: Page): Promise<{ voice: string; text: string }[]> {
  return page.evaluate(() => (globalThis as unknown as { saidAloud: { voice: string; text: string }[] }).saidAloud);
}
