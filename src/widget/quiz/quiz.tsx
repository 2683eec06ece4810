import { isScored, type Question } from '../../pack/index.ts';
import { Heading } from '../heading.tsx';
import type { WidgetContext } from '../widget-context.ts';
import { Loading } from './loading.tsx';
import { PageButton } from './page-button.tsx';
import { Progress } from './progress.tsx';
import { QuestionCard } from './question-card.tsx';
import { QuestionFrame } from './question-frame.tsx';
import { ALL, ENTER_FIELD, formActionAt, GO_FIELD, goTo, neighbour } from './quiz-state.ts';

/**
 * The quiz in one form, and in it one question. In a page that came back from that form all of them stand, since the next
 * form sends again what was given; one at a time is seen where scripts run, all of them where none does.
 */
export function Quiz({ widget }: { widget: WidgetContext }) {
  const { messages, headingLevel, formAction, act } = widget;
  const { later } = widget.parts;
  const { quiz } = widget.state;
  const { current, grades } = quiz;
  const before = neighbour(quiz, -1);
  const after = neighbour(quiz, 1);
  return (
    <section class="quiz" aria-labelledby="quiz">
      <Heading level={headingLevel + 1} id="quiz" tabIndex={-1}>
        {messages.quiz}
      </Heading>
      <Progress quiz={quiz} />
      <form method="post" action={`${formAction}#quiz`}>
        {/* What Enter in a field presses: a form's first button. Before the script has come, it grades whatever was answered. */}
        <PageButton
          class="spoken"
          name={ENTER_FIELD}
          value={current}
          tabIndex={-1}
          aria-hidden
          onPress={() => current !== 'result' && act({ type: 'check', questionId: current })}
        >
          {messages.checkAll}
        </PageButton>
        {quiz.questions.map(
          (question) =>
            (quiz.showsAll || question.id === current) && (
              <Card key={question.id} widget={widget} question={question} />
            ),
        )}
        {later ? <later.QuizEnd widget={widget} /> : current === 'result' && <Loading widget={widget} id="result" />}
        <div class="row turn">
          {before && (
            <PageButton
              class="quiet"
              name={GO_FIELD}
              value={before}
              formAction={formActionAt(before, formAction)}
              onPress={() => act({ type: 'change', to: (now) => goTo(now, before) })}
            >
              {messages.back}
            </PageButton>
          )}
          {after && (
            <PageButton
              class={current !== 'result' && grades.has(current) ? 'next' : 'next quiet'}
              part="next"
              name={GO_FIELD}
              value={after === 'result' ? ALL : after}
              formAction={formActionAt(after, formAction)}
              onPress={() => act({ type: 'change', to: (now) => goTo(now, after) })}
            >
              {after === 'result' ? messages.toResult : messages.next}
            </PageButton>
          )}
        </div>
      </form>
      {later && widget.state.isKept && <later.MemoryNote widget={widget} />}
    </section>
  );
}

function Card({ widget, question }: { widget: WidgetContext; question: Question }) {
  if (isScored(question)) return <QuestionCard widget={widget} question={question} />;
  const { RecallCard } = widget.parts.later ?? {};
  if (RecallCard) return <RecallCard widget={widget} question={question} />;
  return <QuestionFrame widget={widget} question={question} controls={<Loading widget={widget} />} />;
}
