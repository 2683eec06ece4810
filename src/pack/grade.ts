import type { PointId } from './ids.ts';
import { type Answer, creditAnswer, type ScoredQuestion } from './kinds/index.ts';
import type { GradedPart } from './kinds/kind-rules.ts';

export type Verdict = 'right' | 'partly' | 'wrong';

export interface Grade {
  /** From 0 to 1. */
  credit: number;
  verdict: Verdict;
  parts: readonly GradedPart[];
  explanation: string;
  /** The key points that the question rests on. */
  points: readonly PointId[];
}

/**
 * The one grading function: the browser, the form without JavaScript, the room and the checker all call it.
 * `null` is an answer that says nothing; it is worth nothing.
 */
export function gradeAnswer(question: ScoredQuestion, answer: Answer | null): Grade {
  const { credit, parts } = creditAnswer(question, answer);
  return { credit, verdict: verdictOf(credit), parts, explanation: question.explanation, points: question.points };
}

function verdictOf(credit: number): Verdict {
  if (credit === 1) return 'right';
  return credit === 0 ? 'wrong' : 'partly';
}
