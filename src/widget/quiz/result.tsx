import { type ScoredQuestion, scoreGrades, scoreSections } from '../../pack/index.ts';
import { Heading } from '../heading.tsx';
import type { WidgetContext } from '../widget-context.ts';
import { PageButton } from './page-button.tsx';
import { ALL, BEGIN_FIELD, GO_FIELD, missedQuestions } from './quiz-state.ts';

/** The score in words and as a plain picture; no pass, no fail. */
export function Result({ widget }: { widget: WidgetContext }) {
  const { pack, messages, headingLevel, act } = widget;
  const { quiz } = widget.state;
  const { questions, grades } = quiz;
  const { score, total, answered } = scoreGrades(questions, grades);
  const missed = missedQuestions(quiz);
  const firstOpen = questions.find(({ id }) => !grades.has(id));
  const number = new Intl.NumberFormat(messages.locale, { maximumFractionDigits: 1 });
  const inWords = (own: { score: number; total: number }) =>
    messages.scoreInWords(number.format(own.score), number.format(own.total));
  const begin = (these: readonly ScoredQuestion[]) => act({ type: 'begin', questionIds: these.map(({ id }) => id) });
  return (
    <div id="result" class={quiz.current === 'result' ? 'result' : 'result away'} part="result" tabIndex={-1}>
      <Heading level={headingLevel + 1}>{messages.result}</Heading>
      <div class="score">
        <Ring share={score / total} />
        <p>
          <b>{inWords({ score, total })}</b>
          {firstOpen && messages.answeredOf(answered, total)}
        </p>
      </div>
      <ul class="by-section" aria-label={messages.bySection}>
        {scoreSections(pack, questions, grades).map((own) => (
          <li key={own.section.id}>
            {own.section.heading}: {inWords(own)}
            <svg class="meter" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
              <rect width={(own.score / own.total) * 100} height="4" />
            </svg>
          </li>
        ))}
      </ul>
      {missed.length > 0 && (
        <>
          <Heading level={headingLevel + 2}>{messages.missed}</Heading>
          <ul class="missed">
            {missed.map(({ id, prompt }) => (
              <li key={id}>
                <PageButton class="link" name={GO_FIELD} value={id} onPress={() => act({ type: 'goTo', place: id })}>
                  {prompt}
                </PageButton>
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="row">
        {firstOpen && (
          <PageButton
            name={GO_FIELD}
            value={firstOpen.id}
            onPress={() => begin(questions.filter(({ id }) => !grades.has(id)))}
          >
            {messages.goOn(total - answered)}
          </PageButton>
        )}
        {missed.length > 0 && (
          <PageButton part="retry" name={BEGIN_FIELD} value="missed" onPress={() => begin(missed)}>
            {messages.retry(missed.length)}
          </PageButton>
        )}
        <PageButton class="quiet" name={BEGIN_FIELD} value={ALL} onPress={() => begin(questions)}>
          {messages.startOver}
        </PageButton>
      </div>
    </div>
  );
}

const RING_LENGTH = 245;

function Ring({ share }: { share: number }) {
  const filled = Math.round(share * RING_LENGTH);
  return (
    <svg class="ring" viewBox="0 0 92 92" width="92" height="92" aria-hidden="true">
      <circle cx="46" cy="46" r="39" />
      {filled > 0 && (
        <circle
          class="filled"
          cx="46"
          cy="46"
          r="39"
          pathLength={RING_LENGTH}
          stroke-dasharray={`${filled} ${RING_LENGTH}`}
          transform="rotate(-90 46 46)"
        />
      )}
    </svg>
  );
}
