import { type Answer, isScored, type Pack, type QuestionId, rightAnswer } from '../../src/pack/index.ts';
import {
  applyRoomEvent,
  createRoom,
  dealLesson,
  type HostMove,
  type Room,
  type RoomEvent,
  refusalOf,
  type Student,
  type StudentId,
} from '../../src/room/index.ts';
import { ferryPack } from '../builders.ts';

export const SEED = '0123456789abcdef0123456789abcdef';

export const asStudentId = (id: string) => id as StudentId;

export function newRoom(pack: Pack = ferryPack, seed = SEED): Room {
  return createRoom(dealLesson(pack, seed), 0);
}

type Unstamped<Event> = Event extends RoomEvent ? Omit<Event, 'atMillis'> & { atMillis?: number } : never;

/** The room after these events; a refused one is a mistake of the test's. Without a time, they happen when the last one did. */
export function play(room: Room, ...events: Unstamped<RoomEvent>[]): Room {
  return events.reduce<Room>((before, unstamped) => {
    const event = { atMillis: before.head.changedAtMillis, ...unstamped } as RoomEvent;
    const refusal = refusalOf(before, event);
    if (refusal) throw new Error(`${event.type} was refused: ${refusal}`);
    return applyRoomEvent(before, event);
  }, room);
}

export function host(
  room: Room,
  what: HostMove,
  { question, atMillis }: { question?: QuestionId; atMillis?: number } = {},
) {
  return play(room, {
    type: 'moved',
    what,
    expectSeq: room.head.seq,
    ...(question && { question }),
    ...(atMillis !== undefined && { atMillis }),
  });
}

export const moves = (room: Room, ...all: HostMove[]) => all.reduce((before, what) => host(before, what), room);

export function join(room: Room, ...ids: string[]): Room {
  return play(
    room,
    ...ids.map((id, draw) => ({ type: 'joined' as const, student: asStudentId(id), draw: draw * 7919 })),
  );
}

export function questionIdAt(room: Room, index: number): QuestionId {
  const item = room.lesson.items[index];
  if (!item) throw new Error(`The lesson has no question ${index}`);
  return item.question.id;
}

/** An answer to the question in hand. */
export function answerEvent(room: Room, student: string, answer: unknown, clientId = `${student}-${room.head.seq}`) {
  const { phase } = room.head;
  if (phase.name !== 'open') throw new Error(`Nothing is open in ${phase.name}`);
  const { question, round } = phase;
  return { type: 'answered' as const, student: asStudentId(student), question, round, answer, clientId };
}

export function rightAnswerAt(room: Room, index: number): Answer {
  const question = room.lesson.items[index]?.question;
  if (!question || !isScored(question)) throw new Error(`The lesson's question ${index} has no right answer`);
  return rightAnswer(question);
}

export function studentIn(room: Room, id: string): Student {
  const student = room.students.get(asStudentId(id));
  if (!student) throw new Error(`There is no student ${id}`);
  return student;
}
