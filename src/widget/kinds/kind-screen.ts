import type { FunctionComponent } from 'preact';
import type { Fields, Grade, PartId } from '../../pack/index.ts';
import type { Messages } from '../messages/index.ts';

/** What is said about one option, item, side or blank once the answer was checked. */
export interface FeedbackLine {
  id: PartId;
  label: string;
  /** `other`: neither picked nor right. */
  tone: 'right' | 'wrong' | 'other';
  /** Such as “Your answer.”; empty for `other`. */
  mark: string;
  why: string | null;
}

export interface KindViewProps<Question> {
  question: Question;
  /** What the controls hold when they are first shown. Afterwards the form is the truth. */
  fields: Fields;
  /** `null` until the answer was checked. */
  lines: readonly FeedbackLine[] | null;
}

/** How a kind of question is shown, and how its grade is put into words. */
export interface KindScreen<Question> {
  View: FunctionComponent<KindViewProps<Question>>;
  describe(messages: Messages, question: Question, grade: Grade): FeedbackLine[];
}

export function lineOf(lines: readonly FeedbackLine[] | null, id: PartId): FeedbackLine | undefined {
  return lines?.find((line) => line.id === id);
}
