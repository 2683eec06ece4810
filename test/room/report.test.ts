import { describe, expect, test } from 'vitest';
import { type Figure, type Room, type RoomReport, reportCsv, reportOf } from '../../src/room/index.ts';
import { ferryPack, parsedPack } from '../builders.ts';
import { answerEvent, asStudentId, host, join, newRoom, play, questionIdAt } from './play.ts';

/**
 * Three classes, worked by hand as fractions. A row for each student; a letter for each option picked, a comma between
 * questions, a dot for no answer, a hyphen for somebody who had not come yet.
 */
const classA = {
  keys: ['a', 'a', 'a', 'a', 'a'],
  rows: [
    'a,a,a,a,a',
    'a,a,a,a,b',
    'a,a,a,b,b',
    'a,a,b,a,b',
    'a,a,b,b,b',
    'a,b,a,a,a',
    'a,b,b,b,a',
    'a,b,b,b,b',
    'b,a,b,b,b',
    'b,b,b,b,b',
  ],
};
/** A third question with two right options, people who came late or did not answer, and a sixth with the wrong key. */
const classB = {
  keys: ['a', 'a', 'ab', 'a', 'a', 'a'],
  rows: [
    'a,a,ab,a,a,b',
    'a,a,ab,a,b,b',
    'a,b,ab,a,a,b',
    'a,a,a,a,.,b',
    'b,a,ac,a,a,a',
    'a,c,a,b,a,a',
    '-,a,ab,b,a,a',
    '-,-,a,a,b,a',
    'b,b,c,b,a,a',
    'c,b,ac,.,b,a',
    'b,c,b,b,b,a',
    'a,b,cd,c,b,c',
  ],
};
const classC = { keys: ['a', 'a', 'a'], rows: ['a,a,b', 'a,b,a', 'b,b,a', 'a,a,b'] };

describe('ten students who answered five questions', () => {
  const report = reportOf(roomOf(classA));

  test('have a mean, a spread, an alpha and a standard error', () => {
    expect(report.whole.students).toBe(10);
    near(report.whole.mean, 1 / 2);
    near(report.whole.spread, Math.sqrt(1 / 10));
    // Item variances 16/90, 24/90, 24/90, 24/90 and 21/90; of the totals 5/2: 5/4 × (1 − 109/225).
    near(report.whole.alpha, 29 / 45);
    // The spread of the share is √(5/2) ÷ 5; squared, times 1 − 29/45.
    near(report.whole.standardError, Math.sqrt(8 / 225));
  });

  test('have a share right with Wilson’s interval for each question', () => {
    expect(report.questions.map(({ of, answered }) => [of, answered])).toEqual(Array(5).fill([10, 10]));
    near(
      report.questions.map(({ right }) => right?.value ?? 0),
      [0.8, 0.6, 0.4, 0.4, 0.3],
    );
    const [first, , , , last] = report.questions;
    near([first?.right?.low ?? 0, first?.right?.high ?? 0], [0.4901624715366418, 0.9433178485456247]);
    near([last?.right?.low ?? 0, last?.right?.high ?? 0], [0.10779126740630099, 0.6032218525388546]);
  });

  test('tell how well each question goes with the rest', () => {
    const squares = [36 / 161, 1 / 126, 18 / 43, 18 / 43, 7 / 132];
    near(
      report.questions.map(({ discrimination }) => valueIn(discrimination)),
      squares.map(Math.sqrt),
    );
  });

  test('tell how those who chose an option did in the rest', () => {
    near(restMeans(report, 0), { a: 1 / 2, b: 1 / 8 });
    near(restMeans(report, 2), { a: 3 / 4, b: 3 / 8 });
    near(restMeans(report, 4), { a: 2 / 3, b: 1 / 2 });
  });
});

describe('twelve students, some late, some silent, with one wrong key', () => {
  const report = reportOf(roomOf(classB));

  test('are each held to what they were there for', () => {
    expect(report.questions.map(({ of, answered }) => [of, answered])).toEqual([
      [10, 10],
      [11, 11],
      [12, 12],
      [12, 11],
      [12, 11],
      [12, 12],
    ]);
    near(report.whole.mean, 761 / 1440);
    near(report.whole.spread, Math.sqrt(106571 / 1900800));
  });

  test('have an alpha over those who were there throughout', () => {
    near(report.whole.alpha, 1128 / 3745);
    near(report.whole.standardError, Math.sqrt(2617 / 64800));
  });

  test('tell how well each question goes with the rest, the last one against it', () => {
    const squares = [27 / 1162, 845 / 3441, 14283 / 49750, 4 / 47, 625 / 30419, 125 / 469];
    const signs = [1, 1, 1, 1, 1, -1];
    near(
      report.questions.map(({ discrimination }) => valueIn(discrimination)),
      squares.map((square, index) => Math.sqrt(square) * (signs[index] as number)),
    );
  });

  test('have credits in parts where two options are right', () => {
    near(report.questions[2]?.meanCredit ?? 0, 1 / 2);
    expect(report.questions[2]?.right?.value).toBeCloseTo(4 / 12, 9);
    near(restMeans(report, 2), { a: 337 / 540, b: 59 / 100, c: 2 / 5, d: 1 / 5 });
  });

  test('are told to check the key of the last question, and of no other', () => {
    expect(report.questions.map(({ advice }) => advice.filter(({ kind }) => kind === 'check-key'))).toEqual([
      [],
      [],
      [],
      [],
      [],
      [{ kind: 'check-key', label: 'Option b' }],
    ]);
    near(restMeans(report, 5), { a: 53 / 140, b: 33 / 40, c: 1 / 5 });
  });
});

describe('four students and three questions', () => {
  const report = reportOf(roomOf(classC));

  test('are too few to say how the questions go together', () => {
    expect(report.whole.alpha).toEqual({ unknown: 'too-few' });
    expect(report.whole.standardError).toEqual({ unknown: 'too-few' });
    expect(report.questions.map(({ discrimination }) => discrimination)).toEqual(Array(3).fill({ unknown: 'too-few' }));
    expect(report.questions.flatMap(({ advice }) => advice).filter(({ kind }) => kind === 'check-key')).toEqual([]);
  });

  test('still have their shares, their mean and their spread', () => {
    near(report.whole.mean, 7 / 12);
    near(report.whole.spread, 1 / 6);
    const [first] = report.questions;
    near(
      [first?.right?.value ?? 0, first?.right?.low ?? 0, first?.right?.high ?? 0],
      [3 / 4, 0.3006418425824019, 0.9544127391902995],
    );
    near(restMeans(report, 2), { a: 1 / 4, b: 1 });
  });
});

test('a class in which all do the same has no spread to speak of', () => {
  const report = reportOf(roomOf({ keys: Array(5).fill('a'), rows: Array(10).fill('a,a,a,a,a') }));
  expect(report.whole.alpha).toEqual({ unknown: 'no-spread' });
  expect(report.questions[0]?.discrimination).toEqual({ unknown: 'no-spread' });
});

test('says what most of the class chose, where it is wrong', () => {
  const report = reportOf(roomOf({ keys: ['a'], rows: ['b', 'b', 'b', 'a'] }));
  expect(report.questions[0]?.advice).toEqual([{ kind: 'most-chose', label: 'Option b', share: 0.75 }]);
});

test('tells what became of the votes after a discussion', () => {
  const votes = [
    ['a', 'a'],
    ['b', 'a'],
    ['b', 'a'],
    ['a', 'b'],
    ['c', 'd'],
    ['b', '.'],
  ];
  const first = roomOf({ keys: ['a'], rows: votes.map(([vote = '.']) => vote) });
  let room = host(host(first, 'discuss'), 'reopen');
  votes.forEach(([, vote = '.'], row) => {
    if (vote !== '.') room = play(room, answerEvent(room, `student-${row}`, picked(room, 0, vote)));
  });
  const [question] = reportOf(host(room, 'lock')).questions;
  expect(question?.shift).toEqual({ stayedRight: 1, becameRight: 2, becameWrong: 1, stayedWrong: 1 });
  expect(question?.right?.value).toBeCloseTo(2 / 6, 9);
  expect(question?.rightInRound2?.value).toBeCloseTo(3 / 5, 9);
});

test('leaves skipped questions out', () => {
  const asked = roomOf({ keys: ['a', 'a'], rows: ['a,b'] });
  const once = roomOf({ keys: ['a', 'a'], rows: ['a,b'] }, 1);
  expect(reportOf(asked).questions).toHaveLength(2);
  expect(reportOf(host(once, 'skip')).questions).toHaveLength(0);
});

test('is written as a table for spreadsheets, in the order of their coming, in which no name is a formula', () => {
  const report = reportOf(roomOf({ keys: ['a', 'a'], rows: ['-,a', 'a,.', 'a,b'] }));
  const names = ['=1+1', 'Ada, "the" first', null];
  const named: RoomReport = {
    ...report,
    students: report.students.map((student, index) => ({ ...student, name: names[index] ?? null })),
  };
  expect(reportCsv(named).split('\r\n')).toEqual([
    'student,seat,score,1 q-1,2 q-2',
    "'=1+1,,0.5,1,0",
    '"Ada, ""the"" first",,0.5,1,0',
    'Student 3,,1,,1',
    '',
  ]);
});

interface ClassData {
  keys: readonly string[];
  rows: readonly string[];
}

/** A lesson in which a class answers so; `asked`: how many of the questions. */
function roomOf({ keys, rows }: ClassData, asked = keys.length): Room {
  const [template] = ferryPack.questions.filter(({ kind }) => kind === 'choice');
  const questions = keys.map((key, index) => ({
    ...template,
    id: `q-${index + 1}`,
    options: [...'abcd'].map((id) => ({ id, text: `Option ${id}`, correct: key.includes(id), why: 'because' })),
  }));
  let room = newRoom(parsedPack({ ...ferryPack, questions }));
  for (let column = 0; column < asked; column++) {
    room = host(room, column === 0 ? 'start' : 'next');
    rows.forEach((row, index) => {
      const isHere = room.students.has(asStudentId(`student-${index}`));
      if (!isHere && row.split(',')[column] !== '-') room = join(room, `student-${index}`);
    });
    room = host(room, 'open');
    rows.forEach((row, index) => {
      const vote = row.split(',')[column] ?? '.';
      if (!/[.-]/.test(vote)) room = play(room, answerEvent(room, `student-${index}`, picked(room, column, vote)));
    });
    room = host(room, 'lock');
  }
  return room;
}

/** The room's ids of the options with these letters. */
function picked(room: Room, column: number, letters: string): string[] {
  const item = room.lesson.items.find(({ question }) => question.id === questionIdAt(room, column));
  if (item?.question.kind !== 'choice') throw new Error('Every question of these classes is a choice');
  return item.question.options.filter(({ text }) => letters.includes(text.at(-1) ?? '')).map(({ id }) => id);
}

/** By the options' letters; their order is the room's. */
function restMeans(report: RoomReport, column: number): Record<string, number> {
  const chosen = report.questions[column]?.options.filter(({ meanRest }) => meanRest !== null) ?? [];
  const means = chosen.map(({ label, meanRest }) => [label.at(-1) ?? '', meanRest ?? 0] as const);
  return Object.fromEntries(means.toSorted(([a], [b]) => a.localeCompare(b)));
}

function valueIn(figure: Figure): number {
  return 'value' in figure ? figure.value : Number.NaN;
}

type Figures = Figure | number | null | number[] | Record<string, number>;

/** The same to 1e-9. */
function near(measured: Figures, worked: Figures): void {
  const flat = (figures: Figures): [string, number][] => {
    if (figures === null) return [['none', 0]];
    if (typeof figures === 'number') return [['one', figures]];
    if (!Array.isArray(figures) && 'value' in figures) return [['one', figures.value as number]];
    return Object.entries(figures as Record<string, number>);
  };
  expect(flat(measured).map(([name]) => name)).toEqual(flat(worked).map(([name]) => name));
  flat(measured).forEach(([, value], index) => {
    expect(Math.abs(value - (flat(worked)[index]?.[1] ?? Number.NaN))).toBeLessThan(1e-9);
  });
}
