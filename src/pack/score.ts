import type { Grade } from './grade.ts';
import { isScored } from './kinds/is-scored.ts';
import type { QuestionId } from './schema/ids.ts';
import type { Question } from './schema/question.ts';

export interface Score {
  /** The sum of the credits. */
  score: number;
  /** How many scored questions there are, answered or not. */
  total: number;
  /** How many of them were answered. */
  answered: number;
}

/** Questions that are not scored count for nothing. */
export function scoreGrades(questions: readonly Question[], grades: ReadonlyMap<QuestionId, Grade>): Score {
  const scored = questions.filter(isScored);
  const graded = scored.flatMap(({ id }) => grades.get(id) ?? []);
  return {
    score: graded.reduce((sum, { credit }) => sum + credit, 0),
    total: scored.length,
    answered: graded.length,
  };
}
