import { type AnswerByKind, type QuestionOf, truthRules } from '../../pack/index.ts';
import type { Messages } from '../messages/index.ts';
import type { KindScreen } from './kind-screen.ts';
import { describeOptions, OptionList } from './option-list.tsx';

const optionsIn = (messages: Messages) => [
  { id: 'true', text: messages.isTrue },
  { id: 'false', text: messages.isFalse },
];

export const truthScreen: KindScreen<QuestionOf<'truth'>, AnswerByKind['truth']> = {
  rules: truthRules,
  View: ({ messages, question, packText, fields, lines }) => (
    <>
      <p id={`statement-${question.id}`} class="statement-asked" {...packText}>
        {question.statement}
      </p>
      {/* The prompt does not say what is judged, and a screen reader that goes from control to control passes it by. */}
      <div role="radiogroup" aria-labelledby={`statement-${question.id}`}>
        <OptionList
          type="radio"
          questionId={question.id}
          options={optionsIn(messages)}
          packText={packText}
          fields={fields}
          lines={lines}
        />
      </div>
    </>
  ),
  describe: (messages, _question, grade) => describeOptions(messages, optionsIn(messages), grade),
};
