import { GRACE_MILLIS, LAST_LOOK_MILLIS } from '../limits.ts';
import { findAnswer, type Phase, type Room, type Student, type TimeFactor } from './room.ts';

/** When the open question ends for somebody with this factor; `null`: it has no end for them, or time stands still. */
export function endsAtMillis({ head }: Room, factor: TimeFactor): number | null {
  const { phase, pausedAtMillis, settings } = head;
  if (phase.name !== 'open' || settings.seconds === null || factor === 'off' || pausedAtMillis !== null) return null;
  return phase.startedAtMillis + settings.seconds * 1000 * factor;
}

/** When the open question locks by itself; `null`: not before somebody does something. */
export function locksAtMillis(room: Room): number | null {
  const { phase } = room.head;
  const usual = endsAtMillis(room, 1);
  if (phase.name !== 'open' || usual === null) return null;
  let latest = usual;
  for (const student of room.students.values()) {
    if (!isAwaited(student, phase)) continue;
    const own = endsAtMillis(room, student.factor);
    if (own === null) return null;
    latest = Math.max(latest, own);
  }
  return latest + GRACE_MILLIS;
}

/** When the room ends for want of anybody doing anything. */
export function idleEndsAtMillis(room: Room): number {
  const { phase, life } = room.head;
  return lastChangeMillis(room) + (phase.name === 'lobby' ? life.lobbyIdleMillis : life.lessonIdleMillis);
}

/** When everything about the room is deleted, unless something happens in it before. */
export function purgeAtMillis(room: Room): number {
  const { phase, life } = room.head;
  return (phase.name === 'ended' ? phase.atMillis : idleEndsAtMillis(room)) + life.keepMillis;
}

/** Whether students may see their view: while the lesson lasts, and for a while after its end. */
export function mayStudentsLook({ head: { phase } }: Room, nowMillis: number): boolean {
  return phase.name !== 'ended' || nowMillis < phase.atMillis + LAST_LOOK_MILLIS;
}

/** When the room has to be looked at next. */
export function nextDueMillis(room: Room, nowMillis: number): number {
  const { phase } = room.head;
  if (phase.name === 'ended') {
    const purgeAt = purgeAtMillis(room);
    return mayStudentsLook(room, nowMillis) ? Math.min(phase.atMillis + LAST_LOOK_MILLIS, purgeAt) : purgeAt;
  }
  return Math.min(idleEndsAtMillis(room), locksAtMillis(room) ?? Number.POSITIVE_INFINITY);
}

function isAwaited(student: Student, { question, round }: Phase & { name: 'open' }): boolean {
  return !student.isRemoved && student.leftSeq === null && findAnswer(student, question, round) === null;
}

function lastChangeMillis({ head, students }: Room): number {
  let last = head.changedAtMillis;
  for (const { changedAtMillis } of students.values()) last = Math.max(last, changedAtMillis);
  return last;
}
