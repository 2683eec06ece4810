import { expect, inject, test } from 'vitest';
import { languages, roomCatalogues } from '../../src/widget/index.ts';
import { makeRoom } from '../worker/room/room-client.ts';
import { expectNoOverflow } from './overflow.ts';
import { type ReaderPage, useBrowser } from './reader.ts';
import { answerShown, endLesson, press } from './room-people.ts';

const browser = useBrowser();
const phone = { viewport: { width: 320, height: 640 } };

test('a lesson is held in Ukrainian, and whatever language its pages are then read in, nothing runs over at 320 px', async () => {
  const words = roomCatalogues.uk;
  const { code, hostKey, screenKey } = await makeRoom(inject('origin'));
  const [teacher, screen, student] = [await browser.open(phone), await browser.open(phone), await browser.open(phone)];
  const paths = new Map([
    [teacher, `/host/${code}`],
    [screen, `/screen/${code}`],
    [student, `/room/${code}`],
  ]);
  const readIn = async (reader: ReaderPage, language: string) => {
    await reader.page.goto(`${paths.get(reader)}?lang=${language}`);
    await reader.page.locator('.room header').waitFor();
  };
  const readInAll = async (readers: readonly ReaderPage[]) => {
    for (const reader of readers) {
      for (const language of languages) {
        await readIn(reader, language);
        for (const fold of await reader.page.locator('.folds > details > summary').all()) await fold.click();
        await expectNoOverflow(reader.page);
      }
      await readIn(reader, 'uk');
    }
  };

  await teacher.page.goto(`/host/${code}?lang=uk#${hostKey}`);
  await screen.page.goto(`/screen/${code}?lang=uk#${screenKey}`);
  await student.page.goto(`/room/${code}?lang=uk`);
  expect(await student.page.locator('h1').innerText()).toBe(words.joinTitle);
  await student.page.getByRole('button', { name: words.join, exact: true }).click();
  await student.page.locator('.room header').waitFor();
  await readInAll([teacher, screen, student]);

  await press(teacher.page, 'uk', 'start');
  await press(teacher.page, 'uk', 'open');
  await answerShown(student.page);
  await expect.poll(() => screen.page.locator('.counts').innerText()).toBe(words.answeredCount(1, 1));
  await press(teacher.page, 'uk', 'lock');
  await press(teacher.page, 'uk', 'reveal');
  for (const { page } of [teacher, screen, student]) await page.locator('.behind').waitFor();
  await readInAll([teacher, student]);

  await endLesson(teacher.page, 'uk');
  await student.page.getByText(words.over.ended).last().waitFor();
  await teacher.page.getByRole('button', { name: words.showReport }).click();
  await teacher.page.locator('.report').waitFor();
  await expectNoOverflow(teacher.page);
  for (const reader of [teacher, screen, student]) await reader.close();
}, 180_000);
