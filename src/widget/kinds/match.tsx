import { permute, type QuestionOf } from '../../pack/index.ts';
import type { KindScreen } from './kind-screen.ts';
import { describePairs, PairList } from './pair-list.tsx';

export const matchScreen: KindScreen<QuestionOf<'match'>> = {
  View: ({ question, fields, lines }) => (
    <PairList
      questionId={question.id}
      from={question.left}
      to={permute(question.right, question.id)}
      fields={fields}
      lines={lines}
    />
  ),
  describe: (messages, { left, right }, grade) => describePairs(messages, left, right, grade),
};
