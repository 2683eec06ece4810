import type { Answer, QuestionId } from '../../pack/index.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { hoursToMillis, LESSON_IDLE_MILLIS, LOBBY_IDLE_MILLIS } from '../limits.ts';
import { defaultSettings, type Settings } from './settings.ts';

/** Names a student in the room; not a secret. */
export type StudentId = string & { readonly brand: 'StudentId' };

/** How much of the time limit a student has; `off`: none of it counts. */
export type TimeFactor = 1 | 1.5 | 2 | 'off';

/** In a self-paced room, `work` takes the place of the steps of single questions, and `review` of their reveals. */
export type Phase =
  | { name: 'lobby' }
  | { name: 'read'; question: QuestionId }
  | { name: 'open'; question: QuestionId; round: number; startedAtMillis: number }
  | { name: 'locked'; question: QuestionId; round: number }
  | { name: 'reveal'; question: QuestionId; round: number }
  | { name: 'discuss'; question: QuestionId; round: number }
  | { name: 'work' }
  | { name: 'review' }
  | { name: 'ended'; atMillis: number };

/** From which step to which a question could be answered. */
export interface Round {
  openedSeq: number;
  /** `null`: it still can be. */
  lockedSeq: number | null;
}

/** What has become of a question so far. */
export interface Course {
  rounds: readonly Round[];
  isRevealed: boolean;
  isSkipped: boolean;
}

/** How long things stay when nobody touches them; a room keeps those that it was created with. */
export interface Life {
  lobbyIdleMillis: number;
  lessonIdleMillis: number;
  /** How long the report stays, where the host does not say. */
  keepMillis: number;
}

/** Everything about a room but its students. */
export interface Head {
  /** Counts the changes that everybody sees; answers and names are not among them. */
  seq: number;
  changedAtMillis: number;
  phase: Phase;
  pausedAtMillis: number | null;
  isDoorOpen: boolean;
  settings: Settings;
  life: Life;
  courses: Readonly<Record<QuestionId, Course>>;
}

export interface GivenAnswer {
  question: QuestionId;
  round: number;
  answer: Answer;
  atMillis: number;
  /** The frames that gave it and what it replaced, the newest last. */
  clientIds: readonly string[];
}

export interface Student {
  id: StudentId;
  /** `null`: a seat's number stands for it, or it is not kept any more. */
  name: string | null;
  /** What the name looks like: no two names in a room look alike. */
  look: string | null;
  seat: number | null;
  /** Whether the host has let the name be seen. */
  isApproved: boolean;
  isHidden: boolean;
  isRemoved: boolean;
  factor: TimeFactor;
  rerolls: number;
  /** The room's `seq` when they came. */
  joinedSeq: number;
  /** The room's `seq` when they said goodbye; `null`: they have not. */
  leftSeq: number | null;
  /** The room's `seq` when they said that they are ready. */
  readySeq: number | null;
  /** Counts what happened to this student. */
  changes: number;
  changedAtMillis: number;
  answers: readonly GivenAnswer[];
}

export interface Room {
  lesson: Lesson;
  head: Head;
  /** In the order of their coming; those removed stay, so that they cannot come back. */
  students: ReadonlyMap<StudentId, Student>;
}

export const defaultLife: Life = {
  lobbyIdleMillis: LOBBY_IDLE_MILLIS,
  lessonIdleMillis: LESSON_IDLE_MILLIS,
  keepMillis: hoursToMillis(defaultSettings.keepHours),
};

export function createRoom(lesson: Lesson, atMillis: number, life: Life = defaultLife): Room {
  return {
    lesson,
    students: new Map(),
    head: {
      seq: 1,
      changedAtMillis: atMillis,
      phase: { name: 'lobby' },
      pausedAtMillis: null,
      isDoorOpen: true,
      settings: defaultSettings,
      life,
      courses: {},
    },
  };
}

/** Grows with whatever happens in the room. */
export function versionOf({ head, students }: Room): number {
  let version = head.seq;
  for (const { changes } of students.values()) version += changes;
  return version;
}

/** The question in hand; `null` where there is none. */
export function currentQuestion({ head: { phase } }: Room): QuestionId | null {
  return 'question' in phase ? phase.question : null;
}

export function findAnswer(student: Student, question: QuestionId, round: number): GivenAnswer | null {
  return student.answers.find((given) => given.question === question && given.round === round) ?? null;
}
