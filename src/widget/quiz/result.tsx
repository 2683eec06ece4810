import { type QuestionId, scoreGrades, scoreSections } from '../../pack/index.ts';
import { Heading } from '../heading.tsx';
import { useWidget } from '../widget-context.ts';
import { missedQuestions, type QuizState } from './quiz-state.ts';

interface ResultProps {
  state: QuizState;
  isAway: boolean;
  onGoTo(questionId: QuestionId): void;
  onRetry(questionIds: readonly QuestionId[]): void;
}

/** The score in words and as a plain picture; no pass, no fail. */
export function Result({ state, isAway, onGoTo, onRetry }: ResultProps) {
  const { pack, messages } = useWidget();
  const { score, total, answered } = scoreGrades(state.questions, state.grades);
  const missed = missedQuestions(state);
  const [firstOpen, ...moreOpen] = state.questions.filter(({ id }) => !state.grades.has(id));
  const number = new Intl.NumberFormat(messages.locale, { maximumFractionDigits: 1 });
  return (
    <div id="result" class={isAway ? 'result away' : 'result'} part="result" tabIndex={-1}>
      <Heading below={1}>{messages.result}</Heading>
      <div class="score">
        <Ring share={total === 0 ? 0 : score / total} />
        <p>
          <b>{messages.scoreInWords(number.format(score), number.format(total))}</b>
          {answered < total && <span>{messages.answeredOf(answered, total)}</span>}
        </p>
      </div>
      <ul class="by-section" aria-label={messages.bySection}>
        {scoreSections(pack, state.questions, state.grades).map(({ section, ...own }) => (
          <li key={section.id}>
            {section.heading}: {messages.scoreInWords(number.format(own.score), number.format(own.total))}
            <Meter share={own.score / own.total} />
          </li>
        ))}
      </ul>
      {missed.length > 0 && (
        <>
          <Heading below={2}>{messages.missed}</Heading>
          <ul class="missed">
            {missed.map(({ id, prompt }) => (
              <li key={id}>
                <a
                  href={`#question-${id}`}
                  onClick={(event) => {
                    event.preventDefault();
                    onGoTo(id);
                  }}
                >
                  {prompt}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="row scripted">
        {firstOpen && (
          <button type="button" onClick={() => onGoTo(firstOpen.id)}>
            {messages.goOn(moreOpen.length + 1)}
          </button>
        )}
        {missed.length > 0 && (
          <button type="button" part="retry" onClick={() => onRetry(missed.map(({ id }) => id))}>
            {messages.retry(missed.length)}
          </button>
        )}
        <button type="button" class="quiet" onClick={() => onRetry(state.questions.map(({ id }) => id))}>
          {messages.startOver}
        </button>
      </div>
    </div>
  );
}

const RING_RADIUS = 39;
const RING_LENGTH = 2 * Math.PI * RING_RADIUS;

function Ring({ share }: { share: number }) {
  return (
    <svg class="ring" viewBox="0 0 92 92" width="92" height="92" aria-hidden="true">
      <circle cx="46" cy="46" r={RING_RADIUS} />
      {share > 0 && (
        <circle
          class="filled"
          cx="46"
          cy="46"
          r={RING_RADIUS}
          stroke-dasharray={`${(share * RING_LENGTH).toFixed(1)} ${RING_LENGTH.toFixed(1)}`}
          transform="rotate(-90 46 46)"
        />
      )}
    </svg>
  );
}

function Meter({ share }: { share: number }) {
  return (
    <svg class="meter" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect width={(share * 100).toFixed(1)} height="4" />
    </svg>
  );
}
