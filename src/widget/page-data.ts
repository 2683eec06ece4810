import type { Pack } from '../pack/index.ts';
import { quizFromForm } from './quiz/posted-quiz.ts';
import { newQuiz, type QuizState } from './quiz/quiz-state.ts';
import { shownQuestions } from './shown-questions.ts';
import type { Theme, View } from './widget.tsx';
import type { WidgetContext } from './widget-context.ts';

/** The id of the JSON data block from which the browser hydrates a page that the Worker rendered. */
export const PAGE_DATA_ID = 'readback-data';

/** What the Worker rendered the page from. */
export interface PageData {
  pack: Pack;
  view: View;
  theme: Theme;
  unfolded: WidgetContext['unfolded'];
  /** Where the form goes without JavaScript. */
  formAction: string;
  /** What a form without JavaScript sent, URL-encoded; `null`: nothing was sent. */
  posted: string | null;
}

/** The quiz as the page begins with it. */
export function quizOfPage({ pack, posted }: PageData): QuizState {
  const questions = shownQuestions(pack);
  return posted === null ? newQuiz(questions) : quizFromForm(questions, new URLSearchParams(posted));
}
