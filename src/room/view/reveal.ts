import { type Answer, gradeAnswer, isScored, type Question, rightAnswer, type Verdict } from '../../pack/index.ts';
import type { KeyPoint } from '../lesson/key-point.ts';
import type { LessonItem } from '../lesson/lesson.ts';

/** What is right, why, and where the article says so. */
export interface Reveal {
  /** `null` where there is no right answer. */
  answer: Answer | null;
  /** With its key and its reasons, so that whoever answered can be shown theirs. Its points stand in `points`. */
  question: Question;
  explanation: string;
  points: readonly KeyPoint[];
  /** What there was to remember; for `recall` alone. */
  checklist: readonly string[];
}

/** What an answer is worth. */
export interface Mark {
  credit: number;
  verdict: Verdict;
}

export function revealItem({ question, points }: LessonItem): Reveal {
  const { explanation } = question;
  // The ids of points are the published pack's.
  const revealed = { question: { ...question, points: [] }, explanation, points };
  if (isScored(question)) return { ...revealed, answer: rightAnswer(question), checklist: [] };
  return { ...revealed, answer: null, checklist: question.checklist.map(({ text }) => text) };
}

/** `null`: the question is not scored. */
export function markAnswer({ question }: LessonItem, answer: Answer): Mark | null {
  if (!isScored(question)) return null;
  const { credit, verdict } = gradeAnswer(question, answer);
  return { credit, verdict };
}
