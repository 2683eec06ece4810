import type { Pack } from '../pack/index.ts';
import { Explainer } from './explainer/explainer.tsx';
import { Heading } from './heading.tsx';
import { shownQuestions } from './kinds/index.ts';
import { formatPartialDate, type Messages } from './messages/index.ts';
import { Quiz } from './quiz/quiz.tsx';
import { newQuiz, quizFromForm } from './quiz/quiz-state.ts';
import { useWidget, WidgetProvider } from './widget-context.ts';

export type View = 'all' | 'points' | 'quiz';
export type Theme = 'auto' | 'light' | 'dark';

export interface WidgetProps {
  pack: Pack;
  messages: Messages;
  view: View;
  theme: Theme;
  headingLevel: 1 | 2;
  /** Where the form goes without JavaScript. */
  formAction: string;
  /** What a form without JavaScript sent, URL-encoded; `null`: nothing was sent. */
  posted: string | null;
}

/** The explainer and the quiz of one pack: the same tree on the Worker and in the browser. */
export function Widget({ pack, messages, view, theme, headingLevel, formAction, posted }: WidgetProps) {
  const questions = shownQuestions(pack);
  const quiz = posted === null ? newQuiz(questions) : quizFromForm(questions, new URLSearchParams(posted));
  return (
    <WidgetProvider value={{ pack, messages, headingLevel }}>
      <article class="readback" part="widget" data-theme={theme} lang={pack.language}>
        <Masthead hasQuizBelow={view === 'all' && questions.length > 0} />
        {pack.withdrawn === null && view !== 'quiz' && <Explainer unfolded={headingLevel === 1 ? 'all' : 'first'} />}
        {pack.withdrawn === null && view !== 'points' && questions.length > 0 && (
          <Quiz initial={quiz} formAction={formAction} />
        )}
        <footer>
          <span>{messages.promise}</span>
          <span>Readback</span>
        </footer>
      </article>
    </WidgetProvider>
  );
}

function Masthead({ hasQuizBelow }: { hasQuizBelow: boolean }) {
  const { pack, messages } = useWidget();
  const { article } = pack;
  return (
    <header>
      <p class="kicker">
        {article.publisher && <span>{article.publisher}</span>}
        {article.publishedOn && (
          <time dateTime={article.publishedOn}>{formatPartialDate(messages.locale, article.publishedOn)}</time>
        )}
      </p>
      <Heading below={0}>{pack.title}</Heading>
      <p class="summary">{pack.withdrawn ? messages.withdrawn : pack.summary}</p>
      {pack.withdrawn && <p>{pack.withdrawn.note}</p>}
      {hasQuizBelow && !pack.withdrawn && (
        <p>
          <a href="#quiz">{messages.takeTheQuiz}</a>
        </p>
      )}
    </header>
  );
}
