import type { ScoredQuestion } from '../../pack/index.ts';
import { screenOf } from '../parts.ts';
import type { WidgetContext } from '../widget-context.ts';
import { Feedback } from './feedback.tsx';
import { describeMissing } from './missing.ts';
import { PageButton } from './page-button.tsx';
import { CHECK_FIELD, isFieldOf, numberOf } from './quiz-state.ts';

export function QuestionCard({ widget, question }: { widget: WidgetContext; question: ScoredQuestion }) {
  const { messages, act } = widget;
  const { quiz } = widget.state;
  const { id } = question;
  const grade = quiz.grades.get(id) ?? null;
  const missing = quiz.missing.get(id);
  const noticeId = missing && `notice-${id}`;
  const screen = screenOf(widget.parts, question);
  return (
    <div id={`question-${id}`} class={id === quiz.current ? 'question' : 'question away'} part="question">
      <fieldset disabled={grade !== null} aria-describedby={noticeId}>
        <legend id={`prompt-${id}`} tabIndex={-1}>
          <span class="count">{messages.questionOf(...numberOf(quiz, id))}</span>
          {question.prompt}
        </legend>
        {grade && (
          <p id={`verdict-${id}`} class={`verdict ${grade.verdict}`} part="verdict" tabIndex={-1}>
            {messages.verdicts[grade.verdict]}
          </p>
        )}
        {screen ? (
          <screen.View
            messages={messages}
            question={question}
            fields={quiz.fields}
            lines={grade && screen.describe(messages, question, grade)}
          />
        ) : (
          <p>{messages.loading}</p>
        )}
      </fieldset>
      {screen && missing && (
        <p class="notice" id={noticeId}>
          {describeMissing(messages, question, screen, missing)}
        </p>
      )}
      {grade ? (
        <>
          <KeptFields question={question} fields={quiz.fields} />
          <Feedback widget={widget} grade={grade} />
        </>
      ) : (
        <PageButton
          class="check"
          part="check"
          name={CHECK_FIELD}
          value={id}
          formAction={`${widget.formAction}#question-${id}`}
          describedBy={noticeId}
          onPress={() => act({ type: 'check', questionId: id })}
        >
          {messages.check}
        </PageButton>
      )}
    </div>
  );
}

/** Disabled controls are not sent; without these, the next form post would forget the answer. */
function KeptFields({ question, fields }: { question: ScoredQuestion; fields: URLSearchParams }) {
  const own = [...fields].filter(([name]) => isFieldOf(question.id, name));
  return own.map(([name, value]) => <input key={name + value} type="hidden" name={name} value={value} />);
}
