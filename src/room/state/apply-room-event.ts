import { isScored, readAnswer } from '../../pack/index.ts';
import { findItem } from '../lesson/lesson.ts';
import { hoursToMillis } from '../limits.ts';
import { cleanName } from '../names/clean-name.ts';
import { dealName } from '../names/deal-name.ts';
import { lookAlike } from '../names/look-alike.ts';
import { looksInUse } from '../names/looks-in-use.ts';
import { endRoom, headAfter, lockRound } from './host-move.ts';
import { refusalOf } from './refusal-of.ts';
import { findAnswer, type GivenAnswer, type Head, type Room, type Student, type StudentId } from './room.ts';
import type { RoomEvent, RoomEventOf } from './room-event.ts';
import { idleEndsAtMillis, locksAtMillis } from './time-limit.ts';

/** The room after the event; the very same room where the event is refused or changes nothing. */
export function applyRoomEvent(room: Room, event: RoomEvent): Room {
  if (refusalOf(room, event) !== null) return room;
  switch (event.type) {
    case 'joined':
      return welcome(room, event);
    case 'moved':
      return move(room, event);
    case 'doorSet':
      return withHead(room, { isDoorOpen: event.isOpen }, event.atMillis);
    case 'settingsChanged':
      return changeSettings(room, event);
    case 'timePassed':
      return passTime(room, event.atMillis);
    case 'answered':
      return takeAnswer(room, event);
    case 'returned':
      return room.students.get(event.student)?.leftSeq === null ? room : withStudent(room, event, { leftSeq: null });
    case 'left':
      return withStudent(room, event, { leftSeq: room.head.seq });
    case 'ready':
      return room.students.get(event.student)?.readySeq === room.head.seq
        ? room
        : withStudent(room, event, { readySeq: room.head.seq });
    case 'timeChosen':
      return withStudent(room, event, { factor: event.factor });
    case 'named':
      return rename(room, event);
    case 'renamed':
      return withStudent(room, event, { ...called(nameFor(room, event)), isApproved: true });
    case 'approved':
      return withStudent(room, event, { isApproved: true, isHidden: false });
    case 'hidden':
      return withStudent(room, event, { isHidden: true });
    case 'removed':
      return withStudent(room, event, { isRemoved: true, ...nameless });
  }
}

function welcome(room: Room, event: RoomEventOf<'joined'>): Room {
  const { names } = room.head.settings;
  const student: Student = {
    id: event.student,
    ...(names === 'seats' ? nameless : called(nameFor(room, event))),
    seat: names === 'seats' ? (event.seat ?? null) : null,
    // Only what a student typed has to be seen first.
    isApproved: names !== 'free',
    isHidden: false,
    isRemoved: false,
    factor: 1,
    rerolls: 0,
    joinedSeq: room.head.seq,
    leftSeq: null,
    readySeq: null,
    changes: 1,
    changedAtMillis: event.atMillis,
    answers: [],
  };
  return { ...room, students: new Map(room.students).set(student.id, student) };
}

function rename(room: Room, event: RoomEventOf<'named'>): Room {
  const isTyped = event.name !== undefined;
  const rerolls = room.students.get(event.student)?.rerolls ?? 0;
  return withStudent(room, event, {
    ...called(nameFor(room, event)),
    ...(isTyped ? { isApproved: false } : { rerolls: rerolls + 1 }),
  });
}

/** The typed name where names are free, else two words. */
function nameFor(room: Room, event: RoomEventOf<'joined' | 'named' | 'renamed'>): string {
  if (event.type === 'renamed' || room.head.settings.names === 'free') {
    const cleaned = cleanName(event.name ?? '');
    if (!cleaned.ok) throw new Error(`Inconsistent: the name “${event.name}” was let in (${cleaned.code})`);
    return cleaned.name;
  }
  const taken = looksInUse(room, event.student);
  const own = room.students.get(event.student)?.look;
  return dealName(room.lesson.language, own ? taken.add(own) : taken, event.draw);
}

const nameless = { name: null, look: null, seat: null };

function called(name: string): Pick<Student, 'name' | 'look'> {
  return { name, look: lookAlike(name) };
}

function takeAnswer(room: Room, event: RoomEventOf<'answered'>): Room {
  const { question, round, clientId, atMillis } = event;
  const student = room.students.get(event.student);
  const item = findItem(room.lesson, question);
  if (!student || !item || !isScored(item.question))
    throw new Error(`Inconsistent: an answer to ${question} was let in`);

  const before = findAnswer(student, question, round);
  if (before?.clientIds.includes(clientId)) return room;
  const answer = readAnswer(item.question, event.answer);
  if (answer === null) throw new Error(`Inconsistent: a malformed answer to ${question} was let in`);
  const given: GivenAnswer = {
    question,
    round,
    answer,
    atMillis,
    clientIds: [...(before?.clientIds ?? []), clientId],
  };
  const answers = [...student.answers.filter((other) => other !== before), given];
  return withStudent(room, event, { answers, leftSeq: null });
}

function move(room: Room, event: RoomEventOf<'moved'>): Room {
  const head = headAfter(room, event, event.atMillis);
  if (typeof head === 'string') throw new Error(`Inconsistent: ${event.what} was let in (${head})`);
  return head.phase.name === 'ended' ? ended(room, head) : { ...room, head };
}

function changeSettings(room: Room, { changes, atMillis }: RoomEventOf<'settingsChanged'>): Room {
  const { settings, life } = room.head;
  const keepMillis = changes.keepHours === undefined ? life.keepMillis : hoursToMillis(changes.keepHours);
  return withHead(room, { settings: { ...settings, ...changes }, life: { ...life, keepMillis } }, atMillis);
}

function passTime(room: Room, atMillis: number): Room {
  const { head } = room;
  if (head.phase.name === 'ended') return room;
  const locksAt = locksAtMillis(room);
  if (head.phase.name === 'open' && locksAt !== null && locksAt <= atMillis) {
    return { ...room, head: lockRound(head, head.phase, atMillis) };
  }
  return idleEndsAtMillis(room) <= atMillis ? ended(room, endRoom(head, atMillis)) : room;
}

/** Names go with the end of the lesson, unless the host keeps them. */
function ended(room: Room, head: Head): Room {
  if (head.settings.keepNames) return { ...room, head };
  const students = [...room.students].map(
    ([id, student]) => [id, { ...student, ...nameless, changes: student.changes + 1 }] as const,
  );
  return { ...room, head, students: new Map(students) };
}

function withHead(room: Room, changes: Partial<Head>, atMillis: number): Room {
  const { head } = room;
  return { ...room, head: { ...head, ...changes, seq: head.seq + 1, changedAtMillis: atMillis } };
}

function withStudent(
  room: Room,
  { student: id, atMillis }: { student: StudentId; atMillis: number },
  changes: Partial<Student>,
): Room {
  const student = room.students.get(id);
  if (!student) throw new Error(`Inconsistent: there is no student ${id}`);
  const changed = { ...student, ...changes, changes: student.changes + 1, changedAtMillis: atMillis };
  return { ...room, students: new Map(room.students).set(id, changed) };
}
