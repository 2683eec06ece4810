import type { QuizState } from './quiz-state.ts';

/** One mark for each question of the round; the words beside each question say the same. */
export function Progress({ quiz }: { quiz: QuizState }) {
  return (
    <div class="progress scripted" aria-hidden>
      {quiz.round.map((id) => (
        <i key={id} class={id === quiz.current ? 'now' : quiz.grades.get(id)?.verdict} />
      ))}
    </div>
  );
}
