import type { QuestionId } from '../../pack/index.ts';
import { goTo, isFieldOf, newQuiz, type QuizState } from './quiz-state.ts';

/** Begins a round of these questions: what was checked of them is forgotten, what was only picked stays. */
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

/** Begins anew with all questions, as if nothing had been given. */
export function startOver({ questions, grades, showsAll }: QuizState): QuizState {
  const anew = newQuiz(questions);
  // Where nothing was graded, no grade has changed.
  return { ...goTo(anew, anew.current), showsAll, ...(grades.size === 0 && { grades }) };
}
