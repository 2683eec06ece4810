import { type Fields, orderRules, type PartId, permute, type QuestionOf } from '../../pack/index.ts';

type OrderQuestion = QuestionOf<'order'>;
type Item = OrderQuestion['items'][number];

/** The items as they stand now; until each has a place of its own, in an order that gives nothing away. */
export function itemsInPlace(question: OrderQuestion, fields: Fields): Item[] {
  const { answer } = orderRules.readFields(question, fields);
  if (!answer) return permute(question.items, question.id);
  // Not `toSorted`, which Firefox has from 115 on.
  return [...question.items].sort((a, b) => answer.indexOf(a.id) - answer.indexOf(b.id));
}

interface Moved {
  fields: URLSearchParams;
  /** Where the item is now, counted from 1. */
  place: number;
}

/** All fields, with a place for every item, once one has changed places with its neighbour; at the edge it stays. */
export function moveItem(question: OrderQuestion, fields: URLSearchParams, itemId: PartId, step: -1 | 1): Moved {
  const ids = itemsInPlace(question, fields).map(({ id }) => id);
  const from = ids.indexOf(itemId);
  const to = Math.min(Math.max(from + step, 0), ids.length - 1);
  [ids[from], ids[to]] = [ids[to] as PartId, ids[from] as PartId];
  const changed = new URLSearchParams(fields);
  for (const [index, id] of ids.entries()) changed.set(`${question.id}.${id}`, String(index + 1));
  return { fields: changed, place: to + 1 };
}
