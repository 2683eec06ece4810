import { hydrate } from 'preact';
import { allParts } from '../all-parts.ts';
import { readForm, startWidget } from '../live-widget.ts';
import { en } from '../messages/index.ts';
import { PAGE_DATA_ID, type PageData, quizOfPage } from '../page-data.ts';
import { QuizArea } from '../quiz/quiz-area.tsx';
import { forgetUnreached } from '../quiz/quiz-state.ts';
import { QUIZ_AREA_ID } from '../widget.tsx';

// Our own page: the Worker rendered the widget, and left beside it what it was rendered from.
const block = document.getElementById(PAGE_DATA_ID);
const area = document.getElementById(QUIZ_AREA_ID);
if (block && area) {
  const data: PageData = JSON.parse(block.textContent ?? '');
  const { pack, formAction, view, theme, unfolded } = data;
  const quiz = forgetUnreached(quizOfPage(data), readForm(area));
  // What is hidden and untouched need not be taken over: it is made anew when it is come to.
  for (const { id } of quiz.questions) if (!quiz.reached.has(id)) document.getElementById(`question-${id}`)?.remove();
  if (!quiz.reached.has('result')) document.getElementById('result')?.remove();
  startWidget(
    area,
    {
      pack,
      messages: en,
      headingLevel: 1,
      unfolded,
      formAction,
      quiz,
      look: { view, theme, article: null },
      parts: allParts,
      loadParts: null,
      show: (widget) => <QuizArea widget={widget} hasQuiz />,
      report: () => {},
    },
    hydrate,
  );
  area.classList.add('live');
}
