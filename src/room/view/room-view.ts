import type { Answer, Article, QuestionId } from '../../pack/index.ts';
import type { ShownQuestion, Stem } from '../lesson/shown-question.ts';
import type { Phase, StudentId, TimeFactor } from '../state/room.ts';
import type { Settings } from '../state/settings.ts';
import type { Distribution } from './distribution.ts';
import type { Mark, Reveal } from './reveal.ts';

/** Who looks at the room. */
export type Viewer = { role: 'host' } | { role: 'screen' } | { role: 'student'; student: StudentId };
export type Role = Viewer['role'];

export interface Counts {
  /** In the room, those sent away left out. */
  joined: number;
  ready: number;
  /** Of those who could answer the question in hand, how many have; self-paced: how many have answered all. */
  answered: number;
  of: number;
}

/** What everybody sees. */
export interface CommonView {
  /** What `expectSeq` has to be. */
  seq: number;
  /** Differs whenever the view may differ; for `since`. */
  version: number;
  /** The server's time. */
  now: number;
  phase: Phase['name'];
  round: number | null;
  isPaused: boolean;
  isDoorOpen: boolean;
  title: string;
  language: string;
  article: Article;
  settings: Pick<Settings, 'names' | 'pace' | 'seconds' | 'changeAnswer'>;
  /** The question in hand, from 1 on. */
  number: number | null;
  questions: number;
  stem: Stem | null;
  /** With its options; `null` while the class only reads it. */
  question: ShownQuestion | null;
  /** `null` until the host reveals it. */
  reveal: Reveal | null;
  /** `null` until the host reveals it; the host sees it while it grows. */
  distribution: Distribution | null;
  /** In the second round, of the first one; else `null`. */
  firstVote: Distribution | null;
  /** Self-paced: everything there is to answer. */
  work: { questions: ShownQuestion[]; reveals: Record<QuestionId, Reveal> } | null;
}

export interface Given {
  question: QuestionId;
  round: number;
  answer: Answer;
  /** `null` until the question is revealed to the student. */
  mark: Mark | null;
}

/** What only the student sees. */
export interface OwnView {
  id: StudentId;
  name: string | null;
  seat: number | null;
  factor: TimeFactor;
  rerollsLeft: number;
  isReady: boolean;
  /** By their own measure of time; `null`: no limit. */
  endsAt: number | null;
  /** To the question in hand; self-paced, and when the room has ended, to all. */
  answers: Given[];
  /** Self-paced, where answers are final: what the student has answered. */
  reveals: Record<QuestionId, Reveal>;
  /** When the room has ended: the sum of the credits of what was revealed, and of how many questions that is. */
  score: { score: number; total: number } | null;
}

/** One row of the class grid. */
export interface Person {
  id: StudentId;
  name: string | null;
  seat: number | null;
  isApproved: boolean;
  isHidden: boolean;
  isRemoved: boolean;
  isReady: boolean;
  hasLeft: boolean;
  factor: TimeFactor;
  /** In the order of `outline`: the credit of the last round; `null`: not answered; `absent`: they were not there. */
  credits: (number | null | 'absent')[];
}

export interface OutlineEntry {
  question: QuestionId;
  kind: ShownQuestion['kind'];
  prompt: string;
  rounds: number;
  isRevealed: boolean;
  isSkipped: boolean;
}

export interface StudentView extends CommonView {
  role: 'student';
  you: OwnView;
}

export interface ScreenView extends CommonView {
  role: 'screen';
  counts: Counts;
  endsAt: number | null;
  /** Only where the host shows them, and of those that the host has let be seen. */
  names: string[];
}

export interface HostView extends CommonView {
  role: 'host';
  counts: Counts;
  endsAt: number | null;
  allSettings: Settings;
  outline: OutlineEntry[];
  people: Person[];
  /** When everything is deleted, unless something happens before. */
  purgeAt: number;
}

export type RoomView = StudentView | ScreenView | HostView;
