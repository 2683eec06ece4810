import { describe, expect, test } from 'vitest';
import {
  applyRoomEvent,
  fullBucket,
  MAX_FRAME_BYTES,
  MAX_OVERDRAFT,
  messageEvent,
  type Room,
  rates,
  readFrame,
  refusalOf,
  takeToken,
  type Viewer,
} from '../../src/room/index.ts';
import { hostileFrames } from './hostile-frames.ts';
import { asStudentId, join, moves, newRoom } from './play.ts';

test.each([
  { frame: '{', code: 'bad-json', why: 'it is not JSON' },
  { frame: 'null', code: 'bad-message', why: 'it is no object' },
  { frame: '{"v":2,"t":"ready"}', code: 'bad-message', why: 'it is of another version' },
  { frame: '{"v":1,"t":"host"}', code: 'bad-message', why: 'there is no such message' },
  { frame: '{"v":1,"t":"hello","key":"short"}', code: 'bad-message', why: 'its key is too short' },
  { frame: '{"v":1,"t":"do","what":"explode","expectSeq":1}', code: 'bad-message', why: 'there is no such move' },
  { frame: '{"v":1,"t":"time","factor":1000}', code: 'bad-message', why: 'nobody gets that much time' },
  { frame: `{"v":1,"t":"name","name":"${'x'.repeat(MAX_FRAME_BYTES)}"}`, code: 'too-large', why: 'it is too long' },
  { frame: `{"v":1,"t":"name","name":"${'字'.repeat(700)}"}`, code: 'too-large', why: 'it has too many bytes' },
])('a frame is refused with $code where $why', ({ frame, code }) => {
  expect(readFrame(frame)).toMatchObject({ ok: false, code });
});

test('a refused frame keeps the id by which its sender knows it', () => {
  expect(readFrame('{"v":1,"t":"nothing","id":"7"}')).toEqual({ ok: false, code: 'bad-message', id: '7' });
});

test('what a newer client says beyond what we know is passed over', () => {
  const frame = '{"v":1,"t":"ready","id":"1","lastSeq":4,"mood":"good"}';
  expect(readFrame(frame)).toEqual({ ok: true, message: { v: 1, t: 'ready', id: '1' } });
});

describe('twenty thousand hostile frames', () => {
  const room = moves(join(newRoom(), 'ada', 'bo'), 'start', 'open');

  test.each<Viewer>([{ role: 'screen' }, { role: 'student', student: asStudentId('ada') }, { role: 'host' }])(
    'of $role neither throw nor do what only another may do',
    (sender) => {
      const outcomes = new Map<string, number>();
      let before: Room = room;
      let atMillis = 0;
      for (const frame of hostileFrames(room, 20_000, sender.role)) {
        atMillis += 10;
        const read = readFrame(frame);
        const outcome = read.ok ? attempt(before, read.message, sender, atMillis) : read.code;
        if (typeof outcome !== 'string') {
          expect(foreignChange(before, outcome, sender)).toBe(false);
          before = outcome;
        }
        const name = typeof outcome === 'string' ? outcome : 'done';
        outcomes.set(name, (outcomes.get(name) ?? 0) + 1);
      }
      // The frames come close enough to sense to prove something.
      expect(outcomes.size).toBeGreaterThan(sender.role === 'screen' ? 3 : 8);
      expect((outcomes.get('done') ?? 0) > 0).toBe(sender.role !== 'screen');
      if (sender.role === 'screen') expect(before).toBe(room);
    },
  );
});

describe('a sender', () => {
  test('may send a burst, is then slowed, told for how long, and cut off in the end', () => {
    const verdicts: string[] = [];
    let bucket = fullBucket('student', 0);
    for (let sent = 0; sent < rates.student.burst + MAX_OVERDRAFT + 1; sent++) {
      const paced = takeToken('student', bucket, 0);
      verdicts.push(paced.verdict);
      bucket = paced.bucket;
    }
    expect(verdicts.filter((verdict) => verdict === 'go')).toHaveLength(rates.student.burst);
    expect(verdicts.at(-1)).toBe('stop');
    expect(verdicts.at(-2)).toBe('slow');
  });

  test('gets through after waiting as long as it was told', () => {
    let bucket = fullBucket('student', 0);
    for (let sent = 0; sent < rates.student.burst; sent++) bucket = takeToken('student', bucket, 0).bucket;
    const slowed = takeToken('student', bucket, 0);
    expect(slowed.verdict).toBe('slow');
    expect(takeToken('student', slowed.bucket, slowed.retryMillis - 1).verdict).toBe('slow');
    expect(takeToken('student', slowed.bucket, slowed.retryMillis).verdict).toBe('go');
  });
});

/** The room afterwards, or why nothing happened. */
function attempt(
  room: Room,
  message: Extract<ReturnType<typeof readFrame>, { ok: true }>['message'],
  sender: Viewer,
  atMillis: number,
): Room | string {
  if (message.t === 'hello') return 'already-here';
  const event = messageEvent(message, sender, { atMillis, draw: 0 });
  if (typeof event === 'string') return event;
  return refusalOf(room, event) ?? applyRoomEvent(room, event);
}

/** Whether something changed that is not the sender's own. */
function foreignChange(before: Room, after: Room, sender: Viewer): boolean {
  if (sender.role === 'host') return false;
  const others = [...after.students.values()].filter(({ id }) => sender.role !== 'student' || id !== sender.student);
  return after.head !== before.head || others.some((student) => before.students.get(student.id) !== student);
}
