import type { ScoredQuestion } from '../../pack/index.ts';
import { screenOf } from '../parts.ts';
import type { WidgetContext } from '../widget-context.ts';
import { Loading } from './loading.tsx';
import { describeMissing } from './missing.ts';
import { PageButton } from './page-button.tsx';
import { QuestionFrame } from './question-frame.tsx';
import { CHECK_FIELD, formActionAt, isFieldOf } from './quiz-state.ts';

/** A question that is graded: asked, found to lack an answer, or checked. */
export function QuestionCard({ widget, question }: { widget: WidgetContext; question: ScoredQuestion }) {
  const { messages, packText, act } = widget;
  const { quiz } = widget.state;
  const { later } = widget.parts;
  const { id } = question;
  const grade = quiz.grades.get(id);
  const missing = quiz.missing.get(id);
  const noticeId = missing && `notice-${id}`;
  const screen = screenOf(widget.parts, question);
  const controls = (
    <>
      {grade && (
        <p id={`verdict-${id}`} class={`verdict ${grade.verdict}`} part="verdict" tabIndex={-1}>
          {messages.verdicts[grade.verdict]}
        </p>
      )}
      {screen ? (
        <screen.View
          messages={messages}
          question={question}
          packText={packText}
          fields={quiz.fields}
          lines={grade && screen.describe(messages, question, grade)}
          act={act}
        />
      ) : (
        <Loading widget={widget} />
      )}
    </>
  );
  return (
    <QuestionFrame widget={widget} question={question} isChecked={!!grade} describedBy={noticeId} controls={controls}>
      {missing && (
        <p class="notice" id={noticeId}>
          {describeMissing(messages, question, screen, missing)}
        </p>
      )}
      {grade ? (
        <>
          <KeptFields question={question} fields={quiz.fields} />
          {later && <later.Feedback widget={widget} question={question} />}
        </>
      ) : (
        screen && (
          <PageButton
            class="check"
            part="check"
            name={CHECK_FIELD}
            value={id}
            formAction={formActionAt(id, widget.formAction)}
            aria-describedby={noticeId}
            onPress={() => act({ type: 'check', questionId: id })}
          >
            {messages.check}
          </PageButton>
        )
      )}
    </QuestionFrame>
  );
}

/** Disabled controls are not sent; without these, the next form post would forget the answer. */
function KeptFields({ question, fields }: { question: ScoredQuestion; fields: URLSearchParams }) {
  const own = [...fields].filter(([name]) => isFieldOf(question.id, name));
  return own.map(([name, value]) => <input key={name + value} type="hidden" name={name} value={value} />);
}
