// The pictures of docs/rooms.md: a lesson with a teacher's page, a wall and a phone, and a class that nobody sees.
import { mkdir, rm } from 'node:fs/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import { HttpClient, makeRoom, newStudentKey, SocketClient, seeing } from '../test/worker/room/room-client.ts';
import { shownAnswer } from '../test/worker/room/shown-answer.ts';

const FOLDER = 'docs/rooms';
const CLASS_SIZE = 14;
const RIGHT = 'The town cannot keep paying for its losses';

export async function takeRoomPictures(browser: Browser, origin: string): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const { code, hostKey, screenKey, recoveryCode } = await makeRoom(origin);
  const teacher = await open(browser, 720, 900, `${origin}/host/${code}#${hostKey}.${screenKey}.${recoveryCode}`);
  // Over plain HTTP, where a key is not taken from the page that has it.
  const host = new HttpClient(origin, code, hostKey);
  const wall = await open(browser, 1024, 640, `${origin}/screen/${code}#${screenKey}`);
  const phone = await open(browser, 360, 640, `${origin}/room/${code}`);
  await phone.getByRole('button', { name: 'Join' }).click();
  const students: SocketClient[] = [];
  while (students.length < CLASS_SIZE - 1) {
    students.push(await SocketClient.enter(origin, code, { key: newStudentKey(), join: {} }));
  }
  await wall.getByText(`${CLASS_SIZE} are in`).waitFor();
  await teacher.getByText(`${CLASS_SIZE} are in`).waitFor();
  await picture('lobby', teacher.locator('.room'), 660);
  await picture('wall', wall.locator('.room'));

  const press = (name: string) => teacher.getByRole('button', { name, exact: true }).click();
  await press('Start the lesson');
  await press('Show the options');
  await answer(host, students.slice(0, 9), (turn) => turn < 7);
  await phone.getByLabel(RIGHT).check();
  await phone.getByRole('button', { name: 'Send my answer' }).click();
  await phone.getByText('Your answer has arrived').last().waitFor();
  await teacher.getByText(`10 of ${CLASS_SIZE} have answered`).waitFor();
  await picture('question', teacher.locator('.room'), 510);
  await picture('phone', phone.locator('.room'));
  await answer(host, students.slice(9), () => false);
  await press('Close answers');
  await press('Discuss, then vote again');
  await press('Open answers');
  await answer(host, students, (turn) => turn < 10);
  await press('Close answers');
  await press('Show what is right');
  await wall.locator('.behind').waitFor();
  await picture('reveal', wall.locator('.room'));

  for (let asked = 2; asked <= 4; asked++) {
    await press('Next question');
    await press('Show the options');
    await answer(host, students.slice(0, CLASS_SIZE - asked), (turn) => turn < 10 - asked);
    await press('Close answers');
    await press('Show what is right');
  }
  await teacher.getByText('The class, question by question').click();
  await picture('grid', teacher.locator('.wide'));
  await teacher.locator('.controls').getByText('End the lesson').first().click();
  await press('End the lesson');
  await press('Show the report');
  await teacher.locator('.asked-question').first().waitFor();
  await picture('report', teacher.locator('.report'), 500);
  for (const student of students) student.leave();
}

async function open(browser: Browser, width: number, height: number, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' });
  await page.goto(address);
  return page;
}

/** @param maxHeightPx where the rest is no news. */
async function picture(name: string, shown: Locator, maxHeightPx = Number.POSITIVE_INFINITY): Promise<void> {
  const box = await shown.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + scrollX, y: top + scrollY, width, height };
  });
  const clip = { ...box, height: Math.min(box.height, maxHeightPx) };
  await shown.page().screenshot({ path: `${FOLDER}/${name}.png`, clip, fullPage: true });
}

/** Each answers what is open: those who know, as the host sees that it is right; the others anything. */
async function answer(host: HttpClient, students: readonly SocketClient[], knows: (turn: number) => boolean) {
  const { reveal } = await seeing(host, ({ phase }) => phase === 'open');
  await Promise.all(
    students.map(async (student, turn) => {
      const view = await seeing(student, ({ phase }) => phase === 'open');
      const given = knows(turn) ? reveal?.answer : shownAnswer(view, turn);
      const { round, question } = view;
      await student.ask({ t: 'answer', question: question?.id, round, answer: given, clientId: `vote ${round}` });
    }),
  );
}
