import { type AnswerByKind, matchRules, permute, type QuestionOf } from '../../pack/index.ts';
import type { LaterMessages } from '../messages/index.ts';
import type { KindScreen } from './kind-screen.ts';
import { nameMissing } from './name-missing.ts';
import { describePairs, PairList } from './pair-list.tsx';

export const matchScreen = (words: LaterMessages): KindScreen<QuestionOf<'match'>, AnswerByKind['match']> => ({
  rules: matchRules,
  View: ({ question, packText, fields, lines }) => (
    <PairList
      words={words}
      questionId={question.id}
      packText={packText}
      from={question.left}
      to={permute(question.right, question.id)}
      fields={fields}
      lines={lines}
    />
  ),
  describeMissing: (_messages, { left }, missing) => nameMissing(words, left, missing),
  describe: (messages, { left, right }, grade) => describePairs(messages, words, left, right, grade),
});
