import type { Evidence, QuestionId } from '../pack/index.ts';
import type { QuizState } from './quiz/quiz-state.ts';

/** What a reader can want of a widget. */
export type Wish =
  | { type: 'check'; questionId: QuestionId }
  /** Any other change of the quiz; `spoken`: what the live region says of it. */
  | { type: 'change'; to(quiz: QuizState): QuizState; spoken?: string }
  | { type: 'showInArticle'; evidence: Evidence }
  | { type: 'forget'; spoken: string };

/** Does what a reader wants. */
export type Act = (wish: Wish) => void;
