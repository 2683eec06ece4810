import type { Pack } from '../pack/index.ts';
import { quizFromForm } from './quiz/posted-quiz.ts';
import { newQuiz, type QuizState } from './quiz/quiz-state.ts';
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
  /** This pack's reading page: an address with its origin. */
  pageUrl: string;
  /** What a form without JavaScript sent, URL-encoded; `null`: nothing was sent. */
  posted: string | null;
}

/** The quiz as the page begins with it. */
export function quizOfPage({ pack, posted }: PageData): QuizState {
  return posted === null ? newQuiz(pack.questions) : quizFromForm(pack.questions, new URLSearchParams(posted));
}
