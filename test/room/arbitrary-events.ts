import fc from 'fast-check';
import { isScored, rightAnswer } from '../../src/pack/index.ts';
import { applyRoomEvent, type Room, type RoomEvent } from '../../src/room/index.ts';
import { hostMoves } from '../../src/room/state/host-move.ts';
import { asStudentId, newRoom } from './play.ts';

const students = ['student-1', 'student-2', 'student-3', 'student-4'].map(asStudentId);
const room = newRoom();
const questions = room.lesson.items.map(({ question }) => question.id);

const student = fc.constantFrom(...students, asStudentId('nobody'));
const question = fc.constantFrom(...questions, 'nothing' as (typeof questions)[number]);
const name = fc.oneof(
  fc.constantFrom('Ada', 'Αda', 'Ad\u200ba', 'Grace', '', 'x'.repeat(300), '\u202eevil', '👩‍👩‍👧'),
  fc.string(),
);
const anyAnswer = fc.oneof(
  fc.constantFrom(...room.lesson.items.flatMap(({ question: each }) => (isScored(each) ? [rightAnswer(each)] : []))),
  fc.jsonValue(),
);
/** Time that has gone by since the event before, in milliseconds. */
const gap = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 20_000 }), fc.constant(3 * 3_600_000));
/** How far the host's picture of the room lags behind. */
const lag = fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constant(1) });

type Sketch = (before: Room) => RoomEvent;

const sketch: fc.Arbitrary<Sketch> = fc
  .record({
    gap,
    lag,
    student,
    question: fc.option(question, { nil: undefined }),
    name: fc.option(name, { nil: undefined }),
    seat: fc.option(fc.integer({ min: -1, max: 6 }), { nil: undefined }),
    draw: fc.nat(),
    what: fc.constantFrom(...hostMoves.filter((move) => move !== 'end'), 'end' as const),
    answer: anyAnswer,
    isFitting: fc.boolean(),
    round: fc.integer({ min: 0, max: 3 }),
    clientId: fc.constantFrom('c1', 'c2', 'c3'),
    factor: fc.constantFrom(1 as const, 1.5 as const, 2 as const, 'off' as const),
    flag: fc.boolean(),
    changes: fc.record(
      {
        names: fc.constantFrom('dealt' as const, 'seats' as const, 'free' as const),
        screenNames: fc.boolean(),
        pace: fc.constantFrom('teacher' as const, 'self' as const),
        seconds: fc.constantFrom(null, 5, 30),
        changeAnswer: fc.boolean(),
        keepNames: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
    type: fc.constantFrom(
      'joined',
      'returned',
      'left',
      'named',
      'ready',
      'timeChosen',
      'answered',
      'answered',
      'answered',
      'moved',
      'moved',
      'moved',
      'moved',
      'renamed',
      'approved',
      'hidden',
      'removed',
      'doorSet',
      'settingsChanged',
      'timePassed',
    ),
  })
  .map((drawn) => (before: Room): RoomEvent => {
    const atMillis = before.head.changedAtMillis + drawn.gap;
    const own = { student: drawn.student, atMillis };
    const typed = drawn.name === undefined ? {} : { name: drawn.name };
    const { phase } = before.head;
    switch (drawn.type) {
      case 'joined':
        return {
          ...own,
          type: 'joined',
          draw: drawn.draw,
          ...typed,
          ...(drawn.seat !== undefined && { seat: drawn.seat }),
        };
      case 'named':
        return { ...own, type: 'named', draw: drawn.draw, ...typed };
      case 'renamed':
        return { ...own, type: 'renamed', name: drawn.name ?? '' };
      case 'timeChosen':
        return { ...own, type: 'timeChosen', factor: drawn.factor };
      case 'answered': {
        const asked = drawn.isFitting && 'question' in phase ? phase.question : (drawn.question ?? questions[0]);
        const item = before.lesson.items.find((each) => each.question.id === asked);
        const fitting = item && isScored(item.question) ? rightAnswer(item.question) : drawn.answer;
        return {
          ...own,
          type: 'answered',
          question: asked as (typeof questions)[number],
          round: drawn.isFitting && 'round' in phase ? phase.round : drawn.round,
          answer: drawn.isFitting ? fitting : drawn.answer,
          clientId: drawn.clientId,
        };
      }
      case 'moved': {
        const expectSeq = before.head.seq - drawn.lag;
        const isNamed = drawn.question !== undefined && ['next', 'back'].includes(drawn.what) && drawn.flag;
        return {
          type: 'moved',
          what: drawn.what,
          expectSeq,
          atMillis,
          ...(isNamed && { question: drawn.question }),
        } as RoomEvent;
      }
      case 'doorSet':
        return { type: 'doorSet', isOpen: drawn.flag, atMillis };
      case 'settingsChanged':
        return { type: 'settingsChanged', changes: drawn.changes, atMillis };
      case 'timePassed':
        return { type: 'timePassed', atMillis };
      default:
        return { ...own, type: drawn.type };
    }
  });

/** A lesson as it may go, sense and nonsense mixed: the room before and after each event. */
export const anyLesson: fc.Arbitrary<{ event: RoomEvent; before: Room; after: Room }[]> = fc
  .array(sketch, { minLength: 20, maxLength: 80, size: 'max' })
  .map((sketches) => {
    const steps: { event: RoomEvent; before: Room; after: Room }[] = [];
    // Somebody is there and the lesson is under way, or most events would be refused.
    let before = students
      .slice(0, 2)
      .reduce<Room>(
        (joined, id, draw) => applyRoomEvent(joined, { type: 'joined', student: id, draw, atMillis: 0 }),
        newRoom(),
      );
    for (const make of sketches) {
      const event = make(before);
      const after = applyRoomEvent(before, event);
      steps.push({ event, before, after });
      before = after;
    }
    return steps;
  });
