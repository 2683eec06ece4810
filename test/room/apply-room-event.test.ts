import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  LAST_LOOK_MILLIS,
  mayStudentsLook,
  nextDueMillis,
  peopleOf,
  purgeAtMillis,
  refusalOf,
  reportOf,
  versionOf,
  viewFor,
} from '../../src/room/index.ts';
import { lookAlike } from '../../src/room/names/look-alike.ts';
import { ferryPack } from '../builders.ts';
import { anyLesson } from './arbitrary-events.ts';
import {
  answerEvent,
  asStudentId,
  host,
  join,
  moves,
  newRoom,
  play,
  questionIdAt,
  rightAnswerAt,
  studentIn,
} from './play.ts';

const begun = () => moves(join(newRoom(), 'ada', 'bo'), 'start', 'open');

describe('whatever happens in a room', () => {
  test('never throws, and leaves the room as it was where it is refused', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyLesson, (steps) => {
        for (const { event, before, after } of steps) {
          const refusal = refusalOf(before, event);
          seen.add(`${event.type} ${refusal ?? 'done'}`);
          if (refusal) expect(after).toBe(before);
          if (after !== before) expect(versionOf(after)).toBeGreaterThan(versionOf(before));
          if (after.head !== before.head) expect(after.head.seq).toBe(before.head.seq + 1);
          expect(Number.isFinite(nextDueMillis(after, 0))).toBe(true);
        }
      }),
      // So many that it is not left to luck whether all that is looked for below comes up.
      { numRuns: 600 },
    );
    // The lessons are lively enough to prove something.
    for (const what of [
      'answered done',
      'moved done',
      'joined done',
      'removed done',
      'answered not-open',
      'moved stale',
    ]) {
      expect(seen).toContain(what);
    }
  });

  test('keeps names and seats apart, and the answers one for each question and round', () => {
    fc.assert(
      fc.property(anyLesson, (steps) => {
        const students = [...(steps.at(-1)?.after.students.values() ?? [])];
        const names = students.flatMap(({ name }) => (name === null ? [] : [lookAlike(name)]));
        const seats = students.flatMap(({ seat }) => seat ?? []);
        expect(new Set(names).size).toBe(names.length);
        expect(new Set(seats).size).toBe(seats.length);
        for (const { answers } of students) {
          const places = answers.map(({ question, round }) => `${question} ${round}`);
          expect(new Set(places).size).toBe(places.length);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('can be seen by everybody and reported at any moment', () => {
    fc.assert(
      fc.property(anyLesson, (steps) => {
        const { after, event } = steps.at(-1) ?? {};
        if (!after || !event) return;
        viewFor(after, { role: 'host' }, event.atMillis);
        viewFor(after, { role: 'screen' }, event.atMillis);
        for (const student of after.students.keys()) viewFor(after, { role: 'student', student }, event.atMillis);
        const report = reportOf(after);
        const given = [...after.students.values()].flatMap((each) => (each.isRemoved ? [] : each.answers));
        const skipped = Object.entries(after.head.courses).flatMap(([id, { isSkipped }]) => (isSkipped ? [id] : []));
        const counted = given.filter(({ question }) => !skipped.includes(question));
        const reported = report.students.flatMap(({ answers }) => answers.flatMap(({ credits }) => credits));
        expect(reported.filter((credit) => credit !== null).length).toBe(counted.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('an answer', () => {
  test('is taken again where its frame comes twice, and not brought back by a late repeat', () => {
    const room = begun();
    const first = answerEvent(room, 'ada', [firstOption(room)], 'c1');
    const second = answerEvent(room, 'ada', rightAnswerAt(room, 0), 'c2');
    const changed = play(room, first, first, second, first);
    expect(studentIn(changed, 'ada').answers).toMatchObject([{ answer: rightAnswerAt(room, 0) }]);
  });

  test('is acknowledged again after the question is locked, and even when the lesson has gone on', () => {
    const room = begun();
    const event = answerEvent(room, 'ada', rightAnswerAt(room, 0));
    const later = moves(play(room, event), 'lock', 'reveal', 'next', 'open');
    expect(refusalOf(later, { ...event, atMillis: 0 })).toBeNull();
    expect(play(later, event)).toBe(later);
  });

  test.each([
    {
      why: 'another question is open',
      change: (room: ReturnType<typeof begun>) => ({ question: questionIdAt(room, 1) }),
      code: 'wrong-question',
    },
    { why: 'it is for another round', change: () => ({ round: 2 }), code: 'wrong-round' },
    { why: 'it names an option of the published pack', change: () => ({ answer: ['b'] }), code: 'bad-answer' },
    { why: 'it is empty', change: () => ({ answer: [] }), code: 'bad-answer' },
    { why: 'it is of another kind', change: () => ({ answer: true }), code: 'bad-answer' },
    { why: 'nobody by that id is there', change: () => ({ student: asStudentId('eve') }), code: 'no-such-student' },
  ])('is refused where $why', ({ change, code }) => {
    const room = begun();
    const event = { ...answerEvent(room, 'ada', rightAnswerAt(room, 0)), atMillis: 0, ...change(room) };
    expect(refusalOf(room, event)).toBe(code);
  });

  test('cannot be changed where the teacher says so', () => {
    const room = play(begun(), { type: 'settingsChanged', changes: { changeAnswer: false } });
    const given = play(room, answerEvent(room, 'ada', rightAnswerAt(room, 0), 'c1'));
    expect(refusalOf(given, { ...answerEvent(given, 'ada', [firstOption(room)], 'c2'), atMillis: 0 })).toBe('answered');
  });

  test('is not taken before the question is open, while the lesson is paused, or for what is not scored', () => {
    const room = begun();
    const event = { ...answerEvent(room, 'ada', rightAnswerAt(room, 0)), atMillis: 0 };
    expect(refusalOf(moves(newRoom(), 'start'), event)).toBe('no-such-student');
    expect(refusalOf(moves(join(newRoom(), 'ada'), 'start'), event)).toBe('not-open');
    expect(refusalOf(host(room, 'pause'), event)).toBe('paused');
    const recall = room.lesson.items.find(({ question }) => question.kind === 'recall')?.question.id;
    expect(refusalOf(room, { ...event, question: recall ?? event.question })).toBe('not-scored');
  });
});

describe('time', () => {
  const timed = () => {
    const room = play(join(newRoom(), 'ada', 'bo'), { type: 'settingsChanged', changes: { seconds: 10 } });
    return host(host(room, 'start'), 'open', { atMillis: 1_000 });
  };

  test.each([
    { factor: 1, atMillis: 13_000, code: null, why: 'within the grace' },
    { factor: 1, atMillis: 13_001, code: 'too-late', why: 'after it' },
    { factor: 1.5, atMillis: 18_000, code: null, why: 'within half as long again' },
    { factor: 2, atMillis: 23_001, code: 'too-late', why: 'after twice the time' },
    { factor: 'off', atMillis: 9_999_999, code: null, why: 'without a limit' },
  ] as const)('takes an answer or not: $factor at $atMillis, $why', ({ factor, atMillis, code }) => {
    const room = play(timed(), { type: 'timeChosen', student: asStudentId('ada'), factor });
    expect(refusalOf(room, { ...answerEvent(room, 'ada', rightAnswerAt(room, 0)), atMillis })).toBe(code);
  });

  test('locks the question once everybody’s time is over, and not before', () => {
    const slow = play(timed(), { type: 'timeChosen', student: asStudentId('bo'), factor: 2 });
    expect(nextDueMillis(slow, 0)).toBe(23_000);
    expect(play(slow, { type: 'timePassed', atMillis: 22_999 })).toBe(slow);
    expect(play(slow, { type: 'timePassed', atMillis: 23_000 }).head.phase.name).toBe('locked');
  });

  test('waits for nobody who has answered', () => {
    const slow = play(timed(), { type: 'timeChosen', student: asStudentId('bo'), factor: 'off' });
    expect(play(slow, { type: 'timePassed', atMillis: 999_999 }).head.phase.name).toBe('open');
    const answered = play(slow, answerEvent(slow, 'bo', rightAnswerAt(slow, 0)));
    expect(nextDueMillis(answered, 0)).toBe(13_000);
  });

  test('stands still while the lesson is paused', () => {
    const paused = host(timed(), 'pause', { atMillis: 4_000 });
    expect(play(paused, { type: 'timePassed', atMillis: 500_000 }).head.phase.name).toBe('open');
    const resumed = host(paused, 'resume', { atMillis: 504_000 });
    expect(nextDueMillis(resumed, 0)).toBe(513_000);
  });

  test('lets students look at what the lesson came to for ten minutes after its end, then until it is deleted nobody', () => {
    const room = host(timed(), 'end', { atMillis: 5_000 });
    const overAt = 5_000 + LAST_LOOK_MILLIS;
    expect(mayStudentsLook(timed(), overAt)).toBe(true);
    expect(mayStudentsLook(room, overAt - 1)).toBe(true);
    expect(mayStudentsLook(room, overAt)).toBe(false);
    expect(nextDueMillis(room, overAt - 1)).toBe(overAt);
    expect(nextDueMillis(room, overAt)).toBe(purgeAtMillis(room));
  });

  test('ends a lobby that nobody touches after two hours', () => {
    const room = join(newRoom(), 'ada');
    expect(play(room, { type: 'timePassed', atMillis: 2 * 3_600_000 - 1 })).toBe(room);
    expect(play(room, { type: 'timePassed', atMillis: 2 * 3_600_000 }).head.phase.name).toBe('ended');
  });
});

describe('the host', () => {
  test.each([
    { moves: ['start', 'open', 'lock', 'reveal', 'discuss', 'reopen', 'lock', 'reveal', 'next'], phase: 'read' },
    { moves: ['start', 'open', 'lock', 'discuss', 'reopen'], phase: 'open' },
    { moves: ['start', 'open', 'lock', 'reopen'], phase: 'open' },
    { moves: ['start', 'skip', 'skip'], phase: 'read' },
    { moves: ['start', 'end'], phase: 'ended' },
  ] as const)('leads the class through $moves', ({ moves: all, phase }) => {
    expect(moves(newRoom(), ...all).head.phase.name).toBe(phase);
  });

  test.each([
    { after: [], what: 'open', code: 'not-now' },
    { after: ['start', 'start'], what: 'start', code: 'not-now' },
    { after: ['start', 'open'], what: 'reveal', code: 'not-now' },
    { after: ['start', 'open'], what: 'next', code: 'not-now' },
    { after: ['start', 'open', 'lock', 'discuss', 'reopen', 'lock'], what: 'discuss', code: 'not-now' },
    { after: ['end'], what: 'start', code: 'ended' },
  ] as const)('cannot $what after $after', ({ after, what, code }) => {
    const room = moves(newRoom(), ...after.slice(0, after[0] === 'start' && after[1] === 'start' ? 1 : undefined));
    expect(refusalOf(room, { type: 'moved', what, expectSeq: room.head.seq, atMillis: 0 })).toBe(code);
  });

  test('presses a button twice, and it counts once', () => {
    const room = begun();
    const press = { type: 'moved' as const, what: 'lock' as const, expectSeq: room.head.seq, atMillis: 0 };
    expect(refusalOf(play(room, press), press)).toBe('stale');
  });

  test('looks back at a question that was revealed, and goes on where the class was', () => {
    const room = moves(newRoom(), 'start', 'open', 'lock', 'reveal', 'next');
    const back = host(room, 'back', { question: questionIdAt(room, 0) });
    expect(back.head.phase).toMatchObject({ name: 'reveal', question: questionIdAt(room, 0) });
    expect(host(back, 'next').head.phase).toEqual({ name: 'read', question: questionIdAt(room, 1) });
  });

  test('shows what is right of a question on paper without opening it, and has put it then', () => {
    const paper = ferryPack.questions.filter(({ kind }) => kind === 'recall');
    const [first] = ferryPack.questions;
    const room = moves(newRoom({ ...ferryPack, questions: [...paper, ...(first ? [first] : [])] }), 'start', 'reveal');
    expect(room.head.phase).toMatchObject({ name: 'reveal', question: questionIdAt(room, 0) });
    const gone = host(room, 'next');
    expect(gone.head.phase).toEqual({ name: 'read', question: questionIdAt(room, 1) });
    const back = host(gone, 'back', { question: questionIdAt(room, 0) });
    expect(back.head.phase).toEqual({ name: 'reveal', question: questionIdAt(room, 0), round: 1 });
    expect(refusalOf(gone, { type: 'moved', what: 'reveal', expectSeq: gone.head.seq, atMillis: 0 })).toBe('not-now');
  });

  test('has no question left after the last one', () => {
    let room = moves(newRoom(), 'start');
    for (let index = 1; index < room.lesson.items.length; index++) room = host(room, 'skip');
    expect(refusalOf(room, { type: 'moved', what: 'skip', expectSeq: room.head.seq, atMillis: 0 })).toBe(
      'no-more-questions',
    );
  });
});

describe('a student', () => {
  test('who comes late is not held to earlier questions', () => {
    const first = play(begun(), answerEvent(begun(), 'ada', rightAnswerAt(begun(), 0)));
    const late = moves(join(moves(first, 'lock', 'reveal', 'next'), 'cy'), 'open');
    const answered = play(late, answerEvent(late, 'cy', rightAnswerAt(late, 1)));
    const report = reportOf(moves(answered, 'lock', 'reveal'));
    expect(report.questions.map(({ of }) => of)).toEqual([2, 3]);
    expect(report.students.map(({ score }) => score)).toEqual([0.5, 0, 1]);
    expect(peopleOf(answered).map(({ credits }) => credits.slice(0, 2))).toEqual([
      [1, null],
      [null, null],
      ['absent', 1],
    ]);
  });

  test('who is removed cannot come back, is not counted, and leaves no name', () => {
    const room = play(begun(), { type: 'removed', student: asStudentId('ada') });
    expect(refusalOf(room, { type: 'returned', student: asStudentId('ada'), atMillis: 0 })).toBe('removed');
    expect(refusalOf(room, { type: 'joined', student: asStudentId('ada'), draw: 1, atMillis: 0 })).toBe('already-here');
    expect(reportOf(room).students).toHaveLength(1);
    expect(studentIn(room, 'ada').name).toBeNull();
  });

  test('finds the door closed, or the room full', () => {
    const event = { type: 'joined' as const, student: asStudentId('cy'), draw: 1, atMillis: 0 };
    expect(refusalOf(play(begun(), { type: 'doorSet', isOpen: false }), event)).toBe('door-closed');
    expect(refusalOf(play(begun(), { type: 'settingsChanged', changes: { size: 2 } }), event)).toBe('room-full');
  });

  test('draws another name three times, and no more', () => {
    const reroll = (draw: number) => ({ type: 'named' as const, student: asStudentId('ada'), draw });
    const before = studentIn(begun(), 'ada').name;
    const room = play(begun(), reroll(0), reroll(1), reroll(2));
    expect(studentIn(room, 'ada').name).not.toBe(before);
    expect(refusalOf(room, { ...reroll(3), atMillis: 0 })).toBe('no-rerolls');
  });

  test('gives a seat that is free', () => {
    const seats = play(newRoom(), { type: 'settingsChanged', changes: { names: 'seats' } });
    const sit = (id: string, seat?: number) => ({
      type: 'joined' as const,
      student: asStudentId(id),
      draw: 0,
      ...(seat !== undefined && { seat }),
    });
    const room = play(seats, sit('ada', 7));
    expect(refusalOf(room, { ...sit('bo', 7), atMillis: 0 })).toBe('seat-taken');
    expect(refusalOf(room, { ...sit('bo'), atMillis: 0 })).toBe('seat-needed');
    expect(studentIn(play(room, sit('bo', 8)), 'bo').seat).toBe(8);
  });
});

test('names go with the end, unless the teacher keeps them', () => {
  const kept = play(begun(), { type: 'settingsChanged', changes: { keepNames: true } });
  expect(reportOf(host(begun(), 'end')).students.map(({ name }) => name)).toEqual([null, null]);
  expect(reportOf(host(kept, 'end')).students.every(({ name }) => name !== null)).toBe(true);
});

test('a thousand students have a thousand names', () => {
  const full = join(
    play(newRoom(), { type: 'settingsChanged', changes: { size: 1000 } }),
    ...Array.from({ length: 1000 }, (_, index) => `s${index}`),
  );
  expect(new Set([...full.students.values()].map(({ name }) => name)).size).toBe(1000);
});

function firstOption(room: ReturnType<typeof begun>): string {
  const shown = room.lesson.items[0]?.shown;
  const right = rightAnswerAt(room, 0) as readonly string[];
  const wrong = shown?.kind === 'choice' ? shown.options.find(({ id }) => !right.includes(id)) : undefined;
  if (!wrong) throw new Error('The first question has no wrong option');
  return wrong.id;
}
