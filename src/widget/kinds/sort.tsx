import { type AnswerByKind, type QuestionOf, sortRules } from '../../pack/index.ts';
import type { KindScreen } from './kind-screen.ts';
import { describePairs, PairList } from './pair-list.tsx';

export const sortScreen: KindScreen<QuestionOf<'sort'>, AnswerByKind['sort']> = {
  rules: sortRules,
  View: ({ messages, question, fields, lines }) => (
    <PairList
      messages={messages}
      questionId={question.id}
      from={question.items}
      to={question.headings}
      fields={fields}
      lines={lines}
    />
  ),
  parts: ({ items }) => items,
  describe: (messages, { items, headings }, grade) => describePairs(messages, items, headings, grade),
};
