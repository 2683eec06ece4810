import type { Pack, Question } from '../pack/index.ts';

/** A name by which a question bank sorts the questions as the pack does. */
export function questionName({ id, questions }: Pack, question: Question): string {
  const number = questions.findIndex((candidate) => candidate.id === question.id) + 1;
  return `${id} ${String(number).padStart(2, '0')} ${question.id}`;
}
