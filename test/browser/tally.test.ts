import { describe, expect, test } from 'vitest';
import type { ScoredQuestion } from '../../src/pack/index.ts';
import { ask } from '../worker/ask.ts';
import { embedScript, useHost } from './host.ts';
import { give, quizOf, type ReaderPage, rightOf, useBrowser, wrongOf } from './reader.ts';

const browser = useBrowser();
const host = useHost();
const { pack, questions } = quizOf('harbour-ferry');
const [first, second] = questions as [ScoredQuestion, ScoredQuestion];

interface Sent {
  language: string | null;
  id: string;
  answers: Record<string, unknown>;
}

/** Notes what is sent to be counted where it outlives the page: what is sent on leaving, nobody else sees. */
async function noteAttempts({ page }: ReaderPage): Promise<() => Promise<Sent[]>> {
  await page.addInitScript(() => {
    const send = navigator.sendBeacon.bind(navigator);
    navigator.sendBeacon = (address, body) => {
      const language = new URL(address).searchParams.get('lang');
      const sent = { language, ...JSON.parse(String(body)) };
      localStorage.setItem('sent', JSON.stringify([...JSON.parse(localStorage.getItem('sent') ?? '[]'), sent]));
      return send(address, body);
    };
  });
  return async () => {
    await page.goto(host.page('/afterwards', { body: '' }));
    return page.evaluate(() => JSON.parse(localStorage.getItem('sent') ?? '[]'));
  };
}

async function openQuiz(attributes = '') {
  const reader = await browser.open();
  const leave = await noteAttempts(reader);
  const asked: string[] = [];
  reader.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const body = `${embedScript()}<readback-widget pack="${pack.id}" view="quiz" ${attributes}></readback-widget>`;
  await reader.page.goto(host.page('/counted', { body }));
  await reader.card(first).waitFor();
  return { reader, leave, asked };
}

async function answer(reader: ReaderPage, question: ScoredQuestion, given = rightOf(question)) {
  await give(reader, question, given);
  await reader.check(question).click();
  await reader.verdict(question).waitFor();
}

describe('answers are counted', () => {
  test('once all are given: the first answer to each question, and nothing that names the reader', async () => {
    const { reader, leave } = await openQuiz();
    for (const question of questions) {
      await answer(reader, question, question === first ? wrongOf(question) : rightOf(question));
      await reader.next().click();
    }
    await reader.goToResult();
    await reader.page.getByRole('button', { name: 'Try the one you missed' }).click();
    await answer(reader, first);
    const sent = await leave();
    expect(sent).toHaveLength(1);
    const [attempt] = sent;
    expect(Object.keys(attempt ?? {}).sort()).toEqual(['answers', 'id', 'language']);
    expect(attempt?.answers).toEqual(
      Object.fromEntries(questions.map((each) => [each.id, each === first ? wrongOf(each) : rightOf(each)])),
    );
    await reader.close();
  });

  test('on leaving, and under the same name when the reader goes on', async () => {
    const { reader, leave } = await openQuiz();
    await answer(reader, first);
    await reader.widget.locator('.kept').waitFor();
    await reader.page.reload();
    await reader.widget.locator('.kept').waitFor();
    await reader.next().click();
    await answer(reader, second);
    const sent = await leave();
    expect(sent.length).toBeGreaterThan(0);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
    expect(sent.flatMap(({ answers }) => Object.keys(answers))).toContain(second.id);
    await reader.close();
  });

  test('under the same name when a site switched counting off and on again', async () => {
    const { reader, leave } = await openQuiz();
    await answer(reader, first);
    await reader.widget.locator('.kept').waitFor();
    await reader.page.reload();
    await reader.widget.locator('.kept').waitFor();
    await reader.page.locator('readback-widget').evaluate((widget) => {
      widget.setAttribute('tally', 'off');
      widget.setAttribute('tally', 'on');
    });
    await reader.next().click();
    await answer(reader, second);
    const sent = await leave();
    expect(sent).toHaveLength(2);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
    await reader.close();
  });

  test('by the key of the translation that the reader had', async () => {
    const translated = quizOf('russia-ceasefire-demands.vi').questions[0] as ScoredQuestion;
    const reader = await browser.open();
    const leave = await noteAttempts(reader);
    await reader.page.goto(
      host.page('/translated', {
        body: `${embedScript()}<readback-widget pack="russia-ceasefire-demands" lang="vi" view="quiz"></readback-widget>`,
      }),
    );
    await give(reader, translated, rightOf(translated));
    await reader.card(translated).locator('[part~=check]').click();
    await reader.widget.locator('.kept').waitFor();
    expect((await leave()).map(({ language }) => language)).toEqual(['vi']);
    await reader.close();
  });

  test('not before an answer was checked, and not at all with tally="off"', async () => {
    const untouched = await openQuiz();
    await give(untouched.reader, first, rightOf(first));
    expect(await untouched.leave()).toEqual([]);
    expect(untouched.asked.filter((path) => path.endsWith('/tally'))).toEqual([]);
    await untouched.reader.close();

    const off = await openQuiz('tally="off"');
    await answer(off.reader, first);
    expect(await off.leave()).toEqual([]);
    expect(off.asked.filter((path) => path.endsWith('/tally'))).toEqual([]);
    await off.reader.close();
  });
});

test('how others answered is shown with the verdict, from twenty of them on, and with the result', async () => {
  for (let reader = 0; reader < 20; reader++) {
    const answers = { [first.id]: reader < 5 ? wrongOf(first) : rightOf(first) };
    const body = JSON.stringify({ id: `reader-${reader}`.padEnd(20, '-'), answers });
    const path = `/api/v1/packs/${pack.id}/attempts`;
    expect((await ask(path, { method: 'POST', body, headers: { 'CF-Connecting-IP': '192.0.2.77' } })).status).toBe(202);
  }

  await expect
    .poll(async () => (await (await ask(`/api/v1/packs/${pack.id}/tally`)).json()).questions[first.id].answered ?? 0, {
      timeout: 30_000,
    })
    .toBeGreaterThanOrEqual(20);
  const { reader } = await openQuiz();
  await answer(reader, first, wrongOf(first));
  const others = reader.card(first).locator('[part~=others]');
  await expect.poll(() => others.innerText()).toMatch(/^\d+% of [\d,]+ readers got this right\.$/);
  await reader.goToResult();
  expect(await reader.page.locator('.missed [part~=others]').first().innerText()).toMatch(/readers got this right\.$/);
  await reader.close();
});
