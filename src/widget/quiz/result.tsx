import type { FunctionComponent } from 'preact';
import { isScored, type Question, questionName, scoreGrades, scoreSections } from '../../pack/index.ts';
import { Heading } from '../heading.tsx';
import { formatNumber, type LaterMessages } from '../messages/index.ts';
import { othersNote } from '../tally/others-note.tsx';
import type { WidgetContext } from '../widget-context.ts';
import { beginRound, startOver } from './begin-round.ts';
import { KeepForReview } from './keep-for-review.tsx';
import { missedQuestions } from './missed-questions.ts';
import { PageButton } from './page-button.tsx';
import { ALL, BEGIN_FIELD, formActionAt, GO_FIELD, goTo } from './quiz-state.ts';
import { ShareResult } from './share-result.tsx';

/** The score in words and as a plain picture; no pass, no fail. */
export const resultScreen = (words: LaterMessages): FunctionComponent<{ widget: WidgetContext }> => {
  const OthersNote = othersNote(words);
  return function Result({ widget }) {
    const { pack, messages, packText, headingLevel, formAction, act } = widget;
    const { quiz } = widget.state;
    const { questions, grades } = quiz;
    const { score, total, answered } = scoreGrades(questions, grades);
    const missed = missedQuestions(quiz);
    const open = questions.filter((question) => isScored(question) && !grades.has(question.id));
    const [firstOpen] = open;
    const inWords = (own: { score: number; total: number }) =>
      words.scoreInWords(formatNumber(messages.locale, own.score), formatNumber(messages.locale, own.total));
    const begin = (these: readonly Question[]) =>
      act({
        type: 'change',
        to: (now) =>
          beginRound(
            now,
            these.map(({ id }) => id),
          ),
      });
    return (
      <div class={quiz.current === 'result' ? 'result' : 'result away'} part="result">
        {/* The focus is led to what fits into any window: a browser brings the end of what does not into view. */}
        <section
          id="result"
          tabIndex={-1}
          aria-label={`${words.result}${messages.punctuation.colon}${inWords({ score, total })}`}
        >
          <Heading level={headingLevel + 1}>{words.result}</Heading>
          <div class="score">
            <Ring share={score / total} />
            <p>
              <b>{inWords({ score, total })}</b>
              {firstOpen && words.answeredOf(answered, total)}
            </p>
          </div>
        </section>
        <ul class="by-section" aria-label={words.bySection}>
          {scoreSections(pack, questions, grades).map((own) => (
            <li key={own.section.id}>
              <span {...packText}>{own.section.heading}</span>
              {messages.punctuation.colon}
              {inWords(own)}
              <svg class="meter" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                <rect width={(own.score / own.total) * 100} height="4" />
              </svg>
            </li>
          ))}
        </ul>
        {missed.length > 0 && (
          <>
            <Heading level={headingLevel + 2}>{words.missed}</Heading>
            <ul class="missed">
              {missed.map((question) => (
                <li key={question.id}>
                  <PageButton
                    class="link"
                    name={GO_FIELD}
                    value={question.id}
                    formAction={formActionAt(question.id, formAction)}
                    onPress={() => act({ type: 'change', to: (now) => goTo(now, question.id) })}
                  >
                    <span {...packText}>{questionName(question)}</span>
                  </PageButton>
                  <OthersNote widget={widget} questionId={question.id} />
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
              formAction={formActionAt(firstOpen.id, formAction)}
              onPress={() => begin(open)}
            >
              {words.goOn(open.length)}
            </PageButton>
          )}
          {missed.length > 0 && (
            <PageButton
              class={firstOpen ? 'quiet' : ''}
              part="retry"
              name={BEGIN_FIELD}
              value="missed"
              formAction={formActionAt(missed[0]?.id ?? 'result', formAction)}
              onPress={() => begin(missed)}
            >
              {words.retry(missed.length)}
            </PageButton>
          )}
          <PageButton
            class="quiet"
            name={BEGIN_FIELD}
            value={ALL}
            formAction={formActionAt(questions[0]?.id ?? 'result', formAction)}
            onPress={() => act({ type: 'change', to: startOver })}
          >
            {words.startOver}
          </PageButton>
        </div>
        {answered > 0 && (
          <>
            <KeepForReview
              widget={widget}
              words={words}
              questions={missed.length > 0 ? missed : questions.filter(isScored)}
            />
            <ShareResult widget={widget} words={words} score={inWords({ score, total })} />
          </>
        )}
      </div>
    );
  };
};

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
