import { isScored, readAnswer } from '../../pack/index.ts';
import { findItem } from '../lesson/lesson.ts';
import { GRACE_MILLIS, MAX_CHANGES, MAX_REROLLS, MAX_ROOM_SIZE } from '../limits.ts';
import { cleanName } from '../names/clean-name.ts';
import { lookAlike } from '../names/look-alike.ts';
import { looksInUse } from '../names/looks-in-use.ts';
import type { RefusalCode } from '../refusal.ts';
import { headAfter } from './host-move.ts';
import { findAnswer, type Room, type Student, type StudentId } from './room.ts';
import type { RoomEvent, RoomEventOf } from './room-event.ts';
import { endsAtMillis } from './time-limit.ts';

/** Why the event cannot happen in this room; `null`: it can. */
export function refusalOf(room: Room, event: RoomEvent): RefusalCode | null {
  if (event.type === 'timePassed') return null;
  if (room.head.phase.name === 'ended') return event.type === 'settingsChanged' ? refuseAfterEnd(event) : 'ended';

  switch (event.type) {
    case 'joined':
      return refuseJoining(room, event);
    case 'moved':
      if (event.expectSeq !== room.head.seq) return 'stale';
      return codeIn(headAfter(room, event, event.atMillis));
    case 'doorSet':
      return null;
    case 'settingsChanged': {
      const { pace } = event.changes;
      const isFixed = room.head.phase.name !== 'lobby' && pace !== undefined && pace !== room.head.settings.pace;
      return isFixed ? 'not-now' : null;
    }
    default: {
      const student = room.students.get(event.student);
      if (!student) return 'no-such-student';
      if (student.isRemoved) return 'removed';
      return refuseStudent(room, student, event);
    }
  }
}

function refuseStudent(
  room: Room,
  student: Student,
  event: Exclude<RoomEvent, RoomEventOf<'timePassed' | 'joined' | 'moved' | 'doorSet' | 'settingsChanged'>>,
): RefusalCode | null {
  switch (event.type) {
    case 'answered':
      return refuseAnswer(room, student, event);
    case 'named':
      if (room.head.settings.names === 'free') return refuseName(room, student.id, event.name);
      if (event.name !== undefined || room.head.settings.names === 'seats') return 'name-not-yours-to-choose';
      return student.rerolls >= MAX_REROLLS ? 'no-rerolls' : null;
    case 'renamed':
      return refuseName(room, student.id, event.name);
    case 'returned':
    case 'left':
    case 'ready':
    case 'timeChosen':
    case 'approved':
    case 'hidden':
    case 'removed':
      return null;
  }
}

/** The report's time may still be made longer or shorter. */
function refuseAfterEnd({ changes }: RoomEventOf<'settingsChanged'>): RefusalCode | null {
  return Object.keys(changes).every((name) => name === 'keepHours') ? null : 'ended';
}

function refuseJoining(room: Room, { student, name, seat }: RoomEventOf<'joined'>): RefusalCode | null {
  const { settings, isDoorOpen } = room.head;
  const students = [...room.students.values()];
  if (room.students.has(student)) return 'already-here';
  if (!isDoorOpen) return 'door-closed';
  const present = students.filter(({ isRemoved }) => !isRemoved).length;
  // Those removed take up storage as well.
  if (present >= settings.size || students.length >= 2 * MAX_ROOM_SIZE) return 'room-full';
  if (settings.names === 'free') return refuseName(room, student, name);
  if (settings.names !== 'seats') return null;
  if (seat === undefined || !Number.isInteger(seat) || seat < 1 || seat > MAX_ROOM_SIZE) return 'seat-needed';
  return students.some((other) => other.seat === seat && !other.isRemoved) ? 'seat-taken' : null;
}

function refuseName(room: Room, student: StudentId, typed: string | undefined): RefusalCode | null {
  const cleaned = cleanName(typed ?? '');
  if (!cleaned.ok) return cleaned.code;
  return looksInUse(room, student).has(lookAlike(cleaned.name)) ? 'name-taken' : null;
}

function refuseAnswer(room: Room, student: Student, event: RoomEventOf<'answered'>): RefusalCode | null {
  const { phase, pausedAtMillis, settings } = room.head;
  const item = findItem(room.lesson, event.question);
  if (!item) return 'no-such-question';
  if (!isScored(item.question)) return 'not-scored';

  const given = findAnswer(student, event.question, event.round);
  // What was acknowledged once is acknowledged again, whatever has happened since.
  if (given?.clientIds.includes(event.clientId)) return null;

  if (phase.name !== 'open' && phase.name !== 'work') return 'not-open';
  if (phase.name === 'open' && phase.question !== event.question) return 'wrong-question';
  if (event.round !== (phase.name === 'open' ? phase.round : 1)) return 'wrong-round';
  if (pausedAtMillis !== null) return 'paused';
  if (isTooLate(room, student, event.atMillis)) return 'too-late';
  if (readAnswer(item.question, event.answer) === null) return 'bad-answer';
  const isFinal = !settings.changeAnswer || (given?.clientIds.length ?? 0) >= MAX_CHANGES;
  return given && isFinal ? 'answered' : null;
}

function isTooLate(room: Room, student: Student, atMillis: number): boolean {
  const endsAt = endsAtMillis(room, student.factor);
  return endsAt !== null && atMillis > endsAt + GRACE_MILLIS;
}

function codeIn(result: object | RefusalCode): RefusalCode | null {
  return typeof result === 'string' ? result : null;
}
