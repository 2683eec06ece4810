import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isScored } from '../../src/pack/index.ts';
import { type Room, type RoomView, type Viewer, viewFor } from '../../src/room/index.ts';
import { ferryPack } from '../builders.ts';
import { anyLesson } from './arbitrary-events.ts';
import { answerEvent, asStudentId, host, join, moves, newRoom, play, rightAnswerAt } from './play.ts';
import { packIdsIn, secretsIn } from './secrets-in.ts';

test('whatever happens, nobody but the host is told what has not been revealed to them', () => {
  let looks = 0;
  fc.assert(
    fc.property(anyLesson, (steps) => {
      for (const { after, event } of steps) {
        const viewers: Viewer[] = [
          { role: 'screen' },
          ...[...after.students.keys()].map((student) => ({ role: 'student' as const, student })),
        ];
        for (const viewer of viewers) {
          looks++;
          const view = viewFor(after, viewer, event.atMillis);
          const hidden = after.lesson.items.filter((item) => !isOpenTo(after, viewer, item.question.id));
          const open = after.lesson.items.filter((item) => !hidden.includes(item));
          // What a student gave may be right; only a mark would say so.
          expect(secretsIn(withoutOwnWords(view), hidden, open)).toEqual([]);
          // Once something is revealed, a status such as “report” may be spelled as an id is.
          // A seat’s number, and a name, may be any word.
          const names = new Set([...after.students.values()].flatMap(({ name, seat }) => [name, String(seat)]));
          const told = packIdsIn(withoutOwnWords(view)).filter((id) => !names.has(id));
          if (open.length === 0) expect(told).toEqual([]);
          expect(marksIn(view).filter(({ question }) => hidden.some((item) => item.question.id === question))).toEqual(
            [],
          );
        }
      }
    }),
    { numRuns: 60, endOnFailure: true },
  );
  expect(looks).toBeGreaterThan(3_000);
});

test('the search would find them: the host is told everything, and everybody at the reveal', () => {
  const open = moves(join(newRoom(), 'ada'), 'start', 'open');
  const [first] = open.lesson.items;
  const shown = moves(open, 'lock', 'reveal');
  expect(secretsIn(viewFor(open, { role: 'host' }, 0), first ? [first] : []).length).toBeGreaterThan(5);
  for (const viewer of [{ role: 'screen' }, { role: 'student', student: asStudentId('ada') }] as Viewer[]) {
    expect(secretsIn(viewFor(shown, viewer, 0), first ? [first] : []).length).toBeGreaterThan(5);
  }
});

test('no id of the published pack is in what students and the screen see, even after the reveal', () => {
  const room = moves(join(newRoom(), 'ada'), 'start', 'open', 'lock', 'reveal');
  for (const viewer of [{ role: 'screen' }, { role: 'student', student: asStudentId('ada') }] as Viewer[]) {
    expect(packIdsIn(viewFor(room, viewer, 0))).toEqual([]);
  }
});

test('while the class reads, the options are not there yet', () => {
  const view = viewFor(moves(join(newRoom(), 'ada'), 'start'), { role: 'student', student: asStudentId('ada') }, 0);
  expect(view.question).toBeNull();
  expect(Object.keys(view.stem ?? {})).toEqual(['id', 'kind', 'prompt']);
});

test('a student who votes again is not told again what was right', () => {
  const open = moves(join(newRoom(), 'ada'), 'start', 'open');
  const room = moves(
    play(open, answerEvent(open, 'ada', rightAnswerAt(open, 0))),
    'lock',
    'reveal',
    'discuss',
    'reopen',
  );
  const view = viewFor(room, { role: 'student', student: asStudentId('ada') }, 0);
  expect(view.reveal).toBeNull();
  expect(marksIn(view)).toEqual([]);
});

test('who works at their own pace is told about a question once their answer is final', () => {
  const settings = { pace: 'self' as const, changeAnswer: false };
  const room = host(play(join(newRoom(), 'ada', 'bo'), { type: 'settingsChanged', changes: settings }), 'start');
  const [first, second] = room.lesson.items;
  if (!first || !second || !isScored(first.question)) throw new Error('The pack begins with another kind');
  const { question, id } = { question: first.question, id: first.question.id };
  const given = play(room, {
    type: 'answered',
    student: asStudentId('ada'),
    question: id,
    round: 1,
    answer: rightAnswerAt(room, 0),
    clientId: 'c1',
  });
  const ada = viewFor(given, { role: 'student', student: asStudentId('ada') }, 0);
  const bo = viewFor(given, { role: 'student', student: asStudentId('bo') }, 0);
  expect(ada.role === 'student' && ada.you.reveals[id]?.explanation).toBe(question.explanation);
  expect(secretsIn(ada, [second], [first])).toEqual([]);
  expect(secretsIn(bo, [first, second])).toEqual([]);
});

test('who was told while they worked keeps what they were told, though the room ends without a reveal', () => {
  const settings = { pace: 'self' as const, changeAnswer: false };
  const room = host(play(join(newRoom(), 'ada', 'bo'), { type: 'settingsChanged', changes: settings }), 'start');
  const [first] = room.lesson.items;
  if (!first) throw new Error('The pack has no question');
  const answered = { question: first.question.id, round: 1, answer: rightAnswerAt(room, 0), clientId: 'c1' };
  const ended = host(play(room, { type: 'answered', student: asStudentId('ada'), ...answered }), 'end');
  const ada = viewFor(ended, { role: 'student', student: asStudentId('ada') }, 0);
  const bo = viewFor(ended, { role: 'student', student: asStudentId('bo') }, 0);
  expect(marksIn(ada)).toMatchObject([{ question: first.question.id, mark: { verdict: 'right' } }]);
  expect(ada.role === 'student' && ada.you.score).toEqual({ score: 1, total: 1 });
  expect(secretsIn(bo, [first])).toEqual([]);
  expect(bo.role === 'student' && bo.you.score).toEqual({ score: 0, total: 0 });
});

test('only what the host has let be seen is on the screen', () => {
  const free = play(newRoom(), { type: 'settingsChanged', changes: { names: 'free', screenNames: true } });
  const room = play(
    free,
    { type: 'joined', student: asStudentId('ada'), name: 'Ada', draw: 0 },
    { type: 'joined', student: asStudentId('bo'), name: 'Bo', draw: 0 },
    { type: 'approved', student: asStudentId('bo') },
  );
  const names = (of: Room) => {
    const view = viewFor(of, { role: 'screen' }, 0);
    return view.role === 'screen' ? view.names : [];
  };
  expect(names(room)).toEqual(['Bo']);
  expect(names(play(room, { type: 'hidden', student: asStudentId('bo') }))).toEqual([]);
  expect(names(play(room, { type: 'settingsChanged', changes: { screenNames: false } }))).toEqual([]);
  const retyped = play(room, { type: 'named', student: asStudentId('bo'), name: 'Something else', draw: 0 });
  expect(names(retyped)).toEqual([]);
});

test('nobody sees who has more time', () => {
  const room = play(join(newRoom(), 'ada', 'bo'), { type: 'timeChosen', student: asStudentId('ada'), factor: 2 });
  for (const viewer of [{ role: 'screen' }, { role: 'student', student: asStudentId('bo') }] as Viewer[]) {
    expect(JSON.stringify(viewFor(room, viewer, 0))).not.toContain('"factor":2');
  }
});

test('words that students typed are not thrown onto the screen', () => {
  const index = ferryPack.questions.findIndex(
    (question) => question.kind === 'blank' && question.blanks.some(({ choices }) => !choices),
  );
  let room = moves(join(newRoom(), 'ada'), 'start');
  for (let step = 0; step < index; step++) room = host(room, 'skip');
  room = host(room, 'open');
  const blank = room.lesson.items[index]?.question;
  const ids = blank?.kind === 'blank' ? blank.blanks.filter(({ choices }) => !choices).map(({ id }) => id) : [];
  const answer = Object.fromEntries(ids.map((id) => [id, 'unkind words']));
  const shown = moves(play(room, answerEvent(room, 'ada', answer)), 'lock', 'reveal');
  expect(JSON.stringify(viewFor(shown, { role: 'host' }, 0))).toContain('unkind words');
  expect(JSON.stringify(viewFor(shown, { role: 'screen' }, 0))).not.toContain('unkind words');
});

function isOpenTo({ head, students }: Room, viewer: Viewer, question: string): boolean {
  const { phase } = head;
  const isShownNow = phase.name === 'reveal' && phase.question === question;
  if (isShownNow || phase.name === 'review') return true;
  const hasBeenShown = head.courses[question as keyof typeof head.courses]?.isRevealed ?? false;
  if (phase.name === 'ended' && hasBeenShown) return true;
  // What a student was told once their answer was final, they may go on reading when the room has ended.
  if (viewer.role !== 'student' || head.settings.pace !== 'self' || head.settings.changeAnswer) return false;
  return students.get(viewer.student)?.answers.some((given) => given.question === question) ?? false;
}

/** What students type may be spelled as an id is. */
function withoutOwnWords(view: RoomView): unknown {
  return view.role === 'student' ? { ...view, you: { ...view.you, name: null, answers: [] } } : view;
}

function marksIn(view: RoomView): { question: string }[] {
  return view.role === 'student' ? view.you.answers.filter(({ mark }) => mark !== null) : [];
}
