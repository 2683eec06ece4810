import type { QuestionOf } from '../../pack/index.ts';
import type { KindScreen } from './kind-screen.ts';
import { describePairs, PairList } from './pair-list.tsx';

export const sortScreen: KindScreen<QuestionOf<'sort'>> = {
  View: ({ question, fields, lines }) => (
    <PairList questionId={question.id} from={question.items} to={question.headings} fields={fields} lines={lines} />
  ),
  describe: (messages, { items, headings }, grade) => describePairs(messages, items, headings, grade),
};
