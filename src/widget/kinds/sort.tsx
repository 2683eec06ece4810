import { type AnswerByKind, type QuestionOf, sortRules } from '../../pack/index.ts';
import type { LaterMessages } from '../messages/index.ts';
import type { KindScreen } from './kind-screen.ts';
import { nameMissing } from './name-missing.ts';
import { describePairs, PairList } from './pair-list.tsx';

export const sortScreen = (words: LaterMessages): KindScreen<QuestionOf<'sort'>, AnswerByKind['sort']> => ({
  rules: sortRules,
  View: ({ question, packText, fields, lines }) => (
    <PairList
      words={words}
      questionId={question.id}
      packText={packText}
      from={question.items}
      to={question.headings}
      fields={fields}
      lines={lines}
    />
  ),
  describeMissing: (_messages, { items }, missing) => nameMissing(words, items, missing),
  describe: (messages, { items, headings }, grade) => describePairs(messages, words, items, headings, grade),
});
