import type { FunctionComponent } from 'preact';
import { questionName, scoreGrades } from '../../pack/index.ts';
import { Heading } from '../heading.tsx';
import { formatNumber, type LaterMessages } from '../messages/index.ts';
import { beginRound } from '../quiz/begin-round.ts';
import { missedQuestions } from '../quiz/missed-questions.ts';
import { PageButton } from '../quiz/page-button.tsx';
import { BEGIN_FIELD } from '../quiz/quiz-state.ts';
import type { WidgetContext } from '../widget-context.ts';

/** How a round went, and when each of its questions comes back. */
export const roundResult = (words: LaterMessages): FunctionComponent<{ widget: WidgetContext }> =>
  function RoundResult({ widget }) {
    const { messages, packText, headingLevel, remark, act } = widget;
    const { quiz } = widget.state;
    const { questions, grades } = quiz;
    const { score, total, answered } = scoreGrades(questions, grades);
    const missed = missedQuestions(quiz).map(({ id }) => id);
    const say = (value: number) => formatNumber(messages.locale, value);
    const inWords = words.scoreInWords(say(score), say(total));
    return (
      <section
        id="result"
        class="result"
        part="result"
        tabIndex={-1}
        aria-label={words.result + messages.punctuation.colon + inWords}
      >
        <Heading level={headingLevel + 1}>{words.result}</Heading>
        <div class="score">
          <p>
            <b>{inWords}</b>
            {answered < total && words.answeredOf(answered, total)}
          </p>
        </div>
        <ul class="plain">
          {questions.map((question) => (
            <li key={question.id}>
              <span {...packText}>{questionName(question)}</span>
              {grades.has(question.id) && <small>{remark?.(question.id)}</small>}
            </li>
          ))}
        </ul>
        {missed.length > 0 && (
          <div class="row">
            <PageButton
              part="retry"
              name={BEGIN_FIELD}
              value="missed"
              onPress={() => act({ type: 'change', to: (now) => beginRound(now, missed) })}
            >
              {words.retry(missed.length)}
            </PageButton>
          </div>
        )}
      </section>
    );
  };
