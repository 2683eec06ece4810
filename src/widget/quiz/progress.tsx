import type { QuizState } from './quiz-state.ts';

/** One mark for each question of the round; the words beside each question say the same. */
export function Progress({ state }: { state: QuizState }) {
  return (
    <div class="progress scripted" aria-hidden="true">
      {state.round.map((id) => (
        <i key={id} class={id === state.current ? 'now' : (state.grades.get(id)?.verdict ?? '')} />
      ))}
    </div>
  );
}
