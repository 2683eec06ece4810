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
      <p class="statement-asked" {...packText}>
        {question.statement}
      </p>
      <OptionList
        type="radio"
        questionId={question.id}
        options={optionsIn(messages)}
        packText={packText}
        fields={fields}
        lines={lines}
      />
    </>
  ),
  describe: (messages, _question, grade) => describeOptions(messages, optionsIn(messages), grade),
};
