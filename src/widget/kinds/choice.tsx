import { type AnswerByKind, choiceRules, type QuestionOf, takesSeveral } from '../../pack/index.ts';
import type { KindScreen } from './kind-screen.ts';
import { describeOptions, OptionList } from './option-list.tsx';

export const choiceScreen: KindScreen<QuestionOf<'choice'>, AnswerByKind['choice']> = {
  rules: choiceRules,
  View: ({ question, packText, fields, lines }) => (
    <OptionList
      type={takesSeveral(question) ? 'checkbox' : 'radio'}
      questionId={question.id}
      options={question.options}
      optionText={packText}
      packText={packText}
      fields={fields}
      lines={lines}
    />
  ),
  describe: (messages, question, grade) => describeOptions(messages, question.options, grade),
};
