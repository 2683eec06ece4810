import { Explainer } from './explainer/explainer.tsx';
import { Heading } from './heading.tsx';
import { directionOf } from './messages/index.ts';
import { QuizArea } from './quiz/quiz-area.tsx';
import type { WidgetContext } from './widget-context.ts';
import { FIRST_POINTS, QUIZ } from './widget-state.ts';

export type View = 'all' | 'points' | 'quiz';
export type Theme = 'auto' | 'light' | 'dark';

/** The id of the element that holds what changes under a reader's hands. */
export const QUIZ_AREA_ID = 'readback-quiz';

interface WidgetProps {
  widget: WidgetContext;
  view: View;
  theme: Theme;
}

/** The explainer and the quiz of one pack: the same tree on the Worker and in the browser. */
export function Widget({ widget, view, theme }: WidgetProps) {
  const { pack, messages, state } = widget;
  const hasQuiz = !pack.withdrawn && view !== 'points' && state.quiz.questions.length > 0;
  return (
    <article
      class="readback"
      part="widget"
      data-theme={theme}
      lang={messages.language}
      dir={directionOf(messages.language)}
    >
      <Masthead widget={widget} linksToQuiz={hasQuiz && view === 'all'} />
      {state.step >= FIRST_POINTS && !pack.withdrawn && view !== 'quiz' && <Explainer widget={widget} />}
      {state.step >= QUIZ && (
        <>
          <div class="area" id={QUIZ_AREA_ID}>
            <QuizArea widget={widget} hasQuiz={hasQuiz} />
          </div>
          <footer>
            <span>{messages.promise}</span>
            {pack.contact && (
              <a href={contactAddress(pack.contact)} target="_blank" rel="noopener">
                {messages.reportMistake}
              </a>
            )}
            <span>Readback</span>
          </footer>
        </>
      )}
    </article>
  );
}

function Masthead({ widget, linksToQuiz }: { widget: WidgetContext; linksToQuiz: boolean }) {
  const { pack, messages, packText, headingLevel } = widget;
  const { title, publisher, publishedOn, url } = pack.article;
  const date = publishedOn && messages.date(publishedOn);
  const about = messages.onTheArticle(title, publisher, date);
  return (
    <header>
      <Heading level={headingLevel} {...packText}>
        {pack.title}
      </Heading>
      <p class="about">
        {url ? (
          // In a frame, the article would take the widget's place.
          <a href={url} target="_blank" rel="noopener">
            {about}
          </a>
        ) : (
          about
        )}
      </p>
      {pack.withdrawn ? (
        <>
          <p class="summary withdrawn">{messages.withdrawn}</p>
          <p {...packText}>{pack.withdrawn.note}</p>
        </>
      ) : (
        <p class="summary" {...packText}>
          {pack.summary}
        </p>
      )}
      {pack.corrections.map(({ date, note }) => (
        <p key={date + note} class="corrected">
          <b>{messages.correctedOn(messages.date(date))}</b> <span {...packText}>{note}</span>
        </p>
      ))}
      {linksToQuiz && (
        <p>
          {/* biome-ignore lint/a11y/useValidAnchor: it goes to a place, and is a link without JavaScript too. */}
          <a class="jump" href="#quiz" onClick={goToQuiz}>
            {messages.takeTheQuiz}
          </a>
        </p>
      )}
    </header>
  );
}

/** The schema allows an e-mail address or a web address. */
function contactAddress(contact: string): string {
  return /^https?:/.test(contact) ? contact : `mailto:${contact}`;
}

/** A fragment does not reach into a shadow root. */
function goToQuiz(event: MouseEvent) {
  const quiz = ((event.currentTarget as Element).getRootNode() as ShadowRoot).getElementById('quiz');
  event.preventDefault();
  quiz?.scrollIntoView();
  quiz?.focus({ preventScroll: true });
}
