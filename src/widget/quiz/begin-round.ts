import type { QuestionId } from '../../pack/index.ts';
import { goTo, isFieldOf, type QuizState } from './quiz-state.ts';

/** Begins a round of these questions; what was answered of them is forgotten. */
export function beginRound(state: QuizState, round: readonly QuestionId[]): QuizState {
  const isAgain = (id: QuestionId) => round.includes(id) && (state.grades.has(id) || state.missing.has(id));
  const without = <Value>(kept: ReadonlyMap<QuestionId, Value>) => new Map([...kept].filter(([id]) => !isAgain(id)));
  const isOfAgain = (name: string) => round.some((id) => isAgain(id) && isFieldOf(id, name));
  return goTo(
    {
      ...state,
      round,
      grades: without(state.grades),
      missing: without(state.missing),
      fields: new URLSearchParams([...state.fields].filter(([name]) => !isOfAgain(name))),
    },
    round[0] ?? 'result',
  );
}
