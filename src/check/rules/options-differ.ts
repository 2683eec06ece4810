import { foldText, isToBeWritten, type Question } from '../../pack/index.ts';
import type { Flaw } from '../finding.ts';
import type { Subject } from '../subject.ts';

/** No two things that a reader chooses between say the same. */
export function optionsDiffer({ pack }: Subject): Flaw[] {
  return pack.questions.flatMap((question, q) =>
    Object.entries(chosenFrom(question)).flatMap(([list, texts]) =>
      repeated(texts).map(({ index, text, first }) => ({
        place: `questions[${q}].${list}[${index}]`,
        found: `“${text}”, which number ${first + 1} says, too`,
        remedy: 'Let each say something of its own, or take one out.',
      })),
    ),
  );
}

function chosenFrom(question: Question): Record<string, readonly string[]> {
  const texts = (parts: readonly { text: string }[]) => parts.map(({ text }) => text);
  switch (question.kind) {
    case 'choice':
      return { options: texts(question.options) };
    case 'match':
      return { left: texts(question.left), right: texts(question.right) };
    case 'sort':
      return { headings: texts(question.headings), items: texts(question.items) };
    case 'order':
      return { items: texts(question.items) };
    case 'blank':
      return Object.fromEntries(question.blanks.map(({ choices = [] }, b) => [`blanks[${b}].choices`, choices]));
    case 'recall':
      return { checklist: texts(question.checklist) };
    case 'truth':
    case 'number':
      return {};
  }
}

function repeated(texts: readonly string[]): { index: number; text: string; first: number }[] {
  const firstPlaces = new Map<string, number>();
  return texts.flatMap((text, index) => {
    if (isToBeWritten(text)) return [];
    const folded = foldText(text);
    const first = firstPlaces.get(folded);
    if (first !== undefined) return [{ index, text, first }];
    firstPlaces.set(folded, index);
    return [];
  });
}
