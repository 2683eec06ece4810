import type { Answer, PartId } from '../../../src/pack/index.ts';
import type { RoomView } from '../../../src/room/index.ts';

/** Some answer to the question in view, made of nothing but what is shown; `turn` makes different ones. */
export function shownAnswer({ question }: RoomView, turn: number): Answer {
  if (!question) throw new Error('There is nothing to answer in this view');
  const pick = <Item>(items: readonly Item[]) => items[turn % items.length] as Item;
  const pair = (from: readonly { id: PartId }[], to: readonly { id: PartId }[]) =>
    Object.fromEntries(from.map(({ id }) => [id, pick(to).id]));
  switch (question.kind) {
    case 'choice':
      return [pick(question.options).id];
    case 'truth':
      return turn % 2 === 0;
    case 'match':
      return pair(question.left, question.right);
    case 'sort':
      return pair(question.items, question.headings);
    case 'order':
      return question.items.map(({ id }) => id);
    case 'blank':
      return Object.fromEntries(
        question.blanks.map(({ id, choices }) => [id, choices ? pick(choices) : `word ${turn}`]),
      );
    case 'number':
      return question.min + turn * question.step;
    case 'recall':
      throw new Error('A recall question takes no answer');
  }
}
