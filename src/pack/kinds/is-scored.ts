import type { Question, ScoredQuestion } from '../schema/question.ts';

/** Whether the question has a right answer. */
export function isScored(question: Question): question is ScoredQuestion {
  return question.kind !== 'recall';
}
