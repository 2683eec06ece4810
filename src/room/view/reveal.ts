import { type Answer, type GradedPart, gradeAnswer, isScored, rightAnswer, type Verdict } from '../../pack/index.ts';
import type { KeyPoint } from '../lesson/key-point.ts';
import type { LessonItem } from '../lesson/lesson.ts';

/** What is right, why, and where the article says so. */
export interface Reveal {
  /** `null` where there is no right answer. */
  answer: Answer | null;
  /** The reasons, for each part. `chosen` says nothing here. */
  parts: readonly GradedPart[];
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
  if (isScored(question)) {
    const { parts } = gradeAnswer(question, null);
    return { answer: rightAnswer(question), parts, explanation, points, checklist: [] };
  }
  return { answer: null, parts: [], explanation, points, checklist: question.checklist.map(({ text }) => text) };
}

/** `null`: the question is not scored. */
export function markAnswer({ question }: LessonItem, answer: Answer): Mark | null {
  if (!isScored(question)) return null;
  const { credit, verdict } = gradeAnswer(question, answer);
  return { credit, verdict };
}
