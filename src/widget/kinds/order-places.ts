import { type Fields, orderRules, type PartId, permute, type QuestionOf } from '../../pack/index.ts';

type OrderQuestion = QuestionOf<'order'>;
type Item = OrderQuestion['items'][number];

/** The items as they stand now; until each has a place of its own, in an order that gives nothing away. */
export function itemsInPlace(question: OrderQuestion, fields: Fields): Item[] {
  const { answer } = orderRules.readFields(question, fields);
  if (!answer) return permute(question.items, question.id);
  return question.items.toSorted((a, b) => answer.indexOf(a.id) - answer.indexOf(b.id));
}

/** The place of every item, as form fields, once one item has changed places with its neighbour; at the edge it stays. */
export function moveItem(
  question: OrderQuestion,
  fields: Fields,
  itemId: PartId,
  step: -1 | 1,
): { fields: Record<string, string>; place: number } {
  const ids = itemsInPlace(question, fields).map(({ id }) => id);
  const from = ids.indexOf(itemId);
  const to = Math.min(Math.max(from + step, 0), ids.length - 1);
  [ids[from], ids[to]] = [ids[to] as PartId, ids[from] as PartId];
  const places = ids.map((id, index) => [`${question.id}.${id}`, String(index + 1)] as const);
  return { fields: Object.fromEntries(places), place: to + 1 };
}
