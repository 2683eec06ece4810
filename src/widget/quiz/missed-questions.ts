import type { Question } from '../../pack/index.ts';
import type { QuizState } from './quiz-state.ts';

/** Questions that were answered, but not fully right. */
export function missedQuestions({ questions, grades }: QuizState): Question[] {
  return questions.filter(({ id }) => {
    const grade = grades.get(id);
    return grade !== undefined && grade.verdict !== 'right';
  });
}
