import type { Grade, ScoredQuestion } from '../../pack/index.ts';
import { screenOf } from '../kinds/index.ts';
import { useWidget } from '../widget-context.ts';
import { Feedback } from './feedback.tsx';
import { describeMissing } from './missing.ts';
import { CHECK_FIELD, isFieldOf } from './quiz-state.ts';

interface QuestionCardProps {
  question: ScoredQuestion;
  number: number;
  total: number;
  isAway: boolean;
  grade: Grade | null;
  missing: readonly string[] | null;
  fields: URLSearchParams;
  formAction: string;
  onCheck(event: Event): void;
}

export function QuestionCard(props: QuestionCardProps) {
  const { question, grade, missing, fields } = props;
  const { messages } = useWidget();
  const { View, describe } = screenOf(question);
  const lines = grade && describe(messages, question, grade);
  return (
    <div id={`question-${question.id}`} class={props.isAway ? 'question away' : 'question'} part="question">
      <fieldset disabled={grade !== null}>
        <legend id={`prompt-${question.id}`} tabIndex={-1}>
          <span class="count">{messages.questionOf(props.number, props.total)}</span>
          {question.prompt}
        </legend>
        <View question={question} fields={fields} lines={lines} />
      </fieldset>
      {missing && (
        <p class="notice" id={`notice-${question.id}`}>
          {describeMissing(messages, question, missing)}
        </p>
      )}
      {grade ? (
        <>
          <KeptFields question={question} fields={fields} />
          <Feedback question={question} grade={grade} />
        </>
      ) : (
        <button
          type="submit"
          class="check"
          part="check"
          name={CHECK_FIELD}
          value={question.id}
          formAction={`${props.formAction}#question-${question.id}`}
          onClick={props.onCheck}
        >
          {messages.check}
        </button>
      )}
    </div>
  );
}

/** Disabled controls are not sent; without these, the next form post would forget the answer. */
function KeptFields({ question, fields }: { question: ScoredQuestion; fields: URLSearchParams }) {
  const own = [...fields].filter(([name]) => isFieldOf(question.id, name));
  return own.map(([name, value]) => <input key={name + value} type="hidden" name={name} value={value} />);
}
