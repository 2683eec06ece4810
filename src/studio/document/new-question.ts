import { type Pack, type QuestionKind, toBeWritten } from '../../pack/index.ts';
import { freshId } from './fresh-id.ts';

/** A question of that kind with every word to be written, on the first point that no question rests on. */
export function newQuestion(pack: Pack, kind: QuestionKind): object {
  const points = pack.sections.flatMap((section) => section.points.map(({ id }) => id));
  const asked = new Set(pack.questions.flatMap((question) => question.points));
  const [point] = [...points.filter((id) => !asked.has(id)), ...points];
  return {
    id: freshId(
      'q',
      pack.questions.map(({ id }) => id),
    ),
    kind,
    prompt: toBeWritten('the question'),
    points: point === undefined ? [] : [point],
    ...newParts[kind](),
    explanation: toBeWritten('what to keep in mind, whatever was answered'),
  };
}

const why = () => toBeWritten('what is the case');

export const newPart = (id: string, noun: string) => ({ id, text: toBeWritten(`the ${noun}`) });
export const newOption = (id: string): object => ({ ...newPart(id, 'option'), why: why() });
export const newSorted = (id: string, heading: string): object => ({ ...newPart(id, 'item'), heading, why: why() });
export const newBlank = (id: string): object => ({ id, accepted: [toBeWritten('what is right')], why: why() });

/** What a question has besides prompt, points and explanation. */
const newParts = {
  choice: () => ({
    options: [newOption('a'), { ...newPart('b', 'right option'), correct: true, why: why() }, newOption('c')],
  }),
  truth: () => ({
    statement: toBeWritten('a statement to judge'),
    correct: false,
    why: { true: toBeWritten('what “true” overlooks'), false: toBeWritten('why it is false') },
  }),
  match: () => ({
    left: [newPart('left-1', 'entry'), newPart('left-2', 'entry')],
    right: ['right-1', 'right-2', 'right-3'].map((id) => newPart(id, 'partner')),
    pairs: { 'left-1': 'right-1', 'left-2': 'right-2' },
    why: { 'left-1': why(), 'left-2': why() },
  }),
  order: () => ({ items: ['item-1', 'item-2', 'item-3'].map((id) => newPart(id, 'item')) }),
  sort: () => ({
    headings: [newPart('heading-1', 'heading'), newPart('heading-2', 'heading')],
    items: [newSorted('item-1', 'heading-1'), newSorted('item-2', 'heading-2')],
  }),
  blank: () => ({ text: `${toBeWritten('a sentence with a gap')} {1}`, blanks: [newBlank('1')] }),
  number: () => ({ correct: 50, tolerance: 0, min: 0, max: 100, step: 1, unit: '', why: why() }),
  recall: () => ({ checklist: [newPart('item-1', 'item')] }),
} satisfies Record<QuestionKind, () => object>;
