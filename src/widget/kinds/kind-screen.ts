import type { FunctionComponent } from 'preact';
import type { Grade, KindRules, PartId } from '../../pack/index.ts';
import type { Messages } from '../messages/index.ts';
import type { PackText } from '../pack-text.ts';
import type { Act } from '../wish.ts';

/** What is said about one option, item, side or blank once the answer was checked. */
export interface FeedbackLine {
  id: PartId;
  label: string;
  /** `partly`: not right, though it may only be another's fault. `other`: neither picked nor right. */
  tone: 'right' | 'partly' | 'wrong' | 'other';
  /** Such as “Your answer.”; empty for `other`. */
  mark: string;
  /** What would have been right, where the mark does not say so already. */
  correction?: string;
  why: string | null;
}

export interface LabelledPart {
  id: PartId;
  text: string;
}

export interface KindViewProps<Question> {
  messages: Messages;
  question: Question;
  packText: PackText;
  /** What the controls hold when they are first shown. Afterwards the form is the truth. */
  fields: URLSearchParams;
  /** `undefined` until the answer was checked. */
  lines: readonly FeedbackLine[] | undefined;
  act: Act;
}

/** How a kind of question is graded, how it is shown, and how its grade is put into words. */
export interface KindScreen<Question, Answer> {
  rules: KindRules<Question, Answer>;
  View: FunctionComponent<KindViewProps<Question>>;
  describe(messages: Messages, question: Question, grade: Grade): FeedbackLine[];
  /** What is said where the answer, or a part of it, is missing; absent, or `null`, where the words for all kinds will do. */
  describeMissing?(messages: Messages, question: Question, missing: readonly string[]): string | null;
}
