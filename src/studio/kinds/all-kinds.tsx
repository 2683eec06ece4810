import type { FunctionComponent } from 'preact';
import type { Question, QuestionKind } from '../../pack/index.ts';
import type { Studio } from '../studio-context.ts';
import { BlankForm } from './blank.tsx';
import { ChoiceForm } from './choice.tsx';
import type { KindFormProps } from './kind-form.ts';
import { MatchForm } from './match.tsx';
import { NumberForm } from './number.tsx';
import { OrderForm } from './order.tsx';
import { RecallForm } from './recall.tsx';
import { SortForm } from './sort.tsx';
import { TruthForm } from './truth.tsx';

/** What each kind is called in the studio, in the order in which they are offered. */
export const kindNames: Record<QuestionKind, string> = {
  choice: 'Pick an option',
  truth: 'True or false',
  match: 'Match pairs',
  order: 'Put in order',
  sort: 'Sort under headings',
  blank: 'Fill in blanks',
  number: 'Give a number',
  recall: 'Write from memory',
};

export const questionKinds: readonly QuestionKind[] = Object.keys(kindNames).filter(isKind);

export function isKind(name: string): name is QuestionKind {
  return Object.hasOwn(kindNames, name);
}

const kindForms: { [Kind in QuestionKind]: FunctionComponent<KindFormProps<Kind>> } = {
  choice: ChoiceForm,
  truth: TruthForm,
  match: MatchForm,
  order: OrderForm,
  sort: SortForm,
  blank: BlankForm,
  number: NumberForm,
  recall: RecallForm,
};

/** The fields of the question's own kind. */
export function KindForm(props: { studio: Studio; question: Question; place: string }) {
  // The one place that forgets which kind it holds: a question always meets the form of its own kind.
  const Form = kindForms[props.question.kind] as FunctionComponent<typeof props>;
  return <Form {...props} />;
}
