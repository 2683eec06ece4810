import type { Answer, QuestionId } from '../../pack/index.ts';
import type { StudentView, TimeFactor } from '../../room/index.ts';
import type { WidgetParts } from '../widget-context.ts';
import type { Link } from './room-connection.ts';
import type { Speech } from './speech.ts';

/** An answer on its way to the room. */
export interface Pending {
  question: QuestionId;
  round: number;
  answer: Answer;
  /** Names the press of the button, so that sending it twice gives it once. */
  clientId: string;
}

export interface StudentState {
  /** `null`: not in the room yet. */
  link: Link | null;
  /** What the room wants to know before it lets somebody in. */
  asked: 'nothing' | 'name' | 'seat';
  view: StudentView | null;
  /** The server's time, as far as it is known here. */
  nowMillis: number;
  pending: Pending | null;
  /** Answers that the room has acknowledged; its next view may show them only later. */
  acknowledged: readonly Pending[];
  /** What stands in the controls of questions whose items were moved. */
  fields: ReadonlyMap<QuestionId, URLSearchParams>;
  notice: string | null;
  /** The question that the notice is about; `null`: none. */
  noticeAt: QuestionId | null;
  spoken: string;
  isLarger: boolean;
}

/** Before anything has happened. */
export function newStudent(nowMillis: number): StudentState {
  return {
    link: null,
    asked: 'nothing',
    view: null,
    nowMillis,
    pending: null,
    acknowledged: [],
    fields: new Map(),
    notice: null,
    noticeAt: null,
    spoken: '',
    isLarger: false,
  };
}

export interface StudentContext {
  speech: Speech;
  parts: WidgetParts;
  code: string;
  state: StudentState;
  act(wish: StudentWish): void;
}

export type StudentWish =
  | { type: 'join'; name: string; seat: string }
  | { type: 'rename' }
  | { type: 'ready' }
  | { type: 'give'; question: QuestionId }
  | { type: 'move'; question: QuestionId; fields: URLSearchParams; spoken: string; focus: string | null }
  | { type: 'time'; factor: TimeFactor }
  | { type: 'larger' }
  | { type: 'read'; text: string }
  | { type: 'leave' };

/** The form of one question: its controls are read there. */
export const formId = (question: QuestionId) => `form-${question}`;
