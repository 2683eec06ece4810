import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as limits from '../../src/room/index.ts';
import { languages } from '../../src/widget/messages/languages.ts';
import { refusalStatus } from '../../src/worker/http/refusal-answers.ts';

const page = readFileSync('docs/rooms.md', 'utf8');
const wrangler = readFileSync('wrangler.toml', 'utf8');

const MINUTE_MILLIS = 60_000;
const HOUR_MILLIS = 60 * MINUTE_MILLIS;

/** What a row of a table says, row by row under the heading. */
function numbersUnder(heading: string): number[] {
  const [, section = ''] = page.split(`### ${heading}\n`);
  const [table = ''] = section.split('\n###');
  return [...table.matchAll(/^\| .* \| (\d+) \|$/gm)].map(([, number]) => Number(number));
}

function listedAs(mark: string): (string | undefined)[] {
  const [, list = ''] = page.split(new RegExp(`<!-- /?${mark} -->`));
  return [...list.matchAll(/`([\w-]+)`/g)].map(([, word]) => word);
}

function rateLimit(name: string): number {
  const [, after = ''] = wrangler.split(`name = "${name}"`);
  return Number(/limit = (\d+), period = 60/.exec(after)?.[1]);
}

test('the page on rooms gives the limits that the code has', () => {
  expect(numbersUnder('Limits')).toEqual([
    limits.MAX_FRAME_BYTES,
    limits.DEFAULT_ROOM_SIZE,
    limits.MAX_ROOM_SIZE,
    limits.rates.student.perSecond,
    limits.rates.student.burst,
    limits.rates.host.perSecond,
    limits.rates.host.burst,
    limits.MAX_OVERDRAFT,
    limits.HELLO_MILLIS / 1000,
    limits.COUNT_MILLIS,
    limits.MIN_SECONDS,
    limits.MAX_SECONDS,
    limits.GRACE_MILLIS / 1000,
    limits.MAX_REROLLS,
    limits.MIN_NAME_GRAPHEMES,
    limits.MAX_NAME_GRAPHEMES,
    limits.MAX_CHANGES,
    limits.MAX_ROUNDS,
    rateLimit('ROOM_CREATIONS'),
    rateLimit('ROOM_GUESSES'),
    rateLimit('ALL_ROOM_GUESSES'),
  ]);
});

test('it says how long things stay as the code keeps them', () => {
  expect(numbersUnder('How long things stay')).toEqual([
    limits.LOBBY_IDLE_MILLIS / HOUR_MILLIS,
    limits.LESSON_IDLE_MILLIS / HOUR_MILLIS,
    limits.LAST_LOOK_MILLIS / MINUTE_MILLIS,
    limits.DEFAULT_KEEP_HOURS,
    limits.MIN_KEEP_HOURS,
    limits.MAX_KEEP_HOURS,
  ]);
  expect(page).toContain(`| ${limits.MIN_STUDENTS_FOR_DISCRIMINATION} students |`);
  expect(page).toContain(`| ${limits.MIN_QUESTIONS_FOR_ALPHA} questions |`);
});

test('it lists every code of a refusal, and every close code', () => {
  expect(listedAs('codes')).toEqual(Object.keys(refusalStatus));
  const { done: _done, ...codesToKnow } = limits.closeCodes;
  for (const code of Object.values(codesToKnow)) expect(page).toContain(`| ${code} |`);
});

test('it lists the languages that the room speaks', () => {
  expect(listedAs('languages')).toEqual([...languages]);
});
