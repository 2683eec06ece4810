import { type AnswerByKind, matchRules, permute, type QuestionOf } from '../../pack/index.ts';
import type { KindScreen } from './kind-screen.ts';
import { describePairs, PairList } from './pair-list.tsx';

export const matchScreen: KindScreen<QuestionOf<'match'>, AnswerByKind['match']> = {
  rules: matchRules,
  View: ({ messages, question, fields, lines }) => (
    <PairList
      messages={messages}
      questionId={question.id}
      from={question.left}
      to={permute(question.right, question.id)}
      fields={fields}
      lines={lines}
    />
  ),
  parts: ({ left }) => left,
  describe: (messages, { left, right }, grade) => describePairs(messages, left, right, grade),
};
