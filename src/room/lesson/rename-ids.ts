import { type PartId, type Question, type QuestionId, splitAtBlanks } from '../../pack/index.ts';

/** The same question with ids of the room's own in the place of the pack's. */
export function renameIds(question: Question, freshId: () => string): Question {
  const renamed = new Map<PartId, PartId>();
  const rename = (id: PartId): PartId => {
    const known = renamed.get(id);
    if (known !== undefined) return known;
    const fresh = freshId();
    renamed.set(id, fresh);
    return fresh;
  };
  const own = <Part extends { id: PartId }>(part: Part): Part => ({ ...part, id: rename(part.id) });
  const id = freshId() as QuestionId;

  switch (question.kind) {
    case 'choice':
      return { ...question, id, options: question.options.map(own) };
    case 'match': {
      // The two sides may use the same ids for different things.
      const left = new Map(question.left.map((entry) => [entry.id, freshId()]));
      const onLeft = (each: PartId) => left.get(each) ?? each;
      return {
        ...question,
        id,
        left: question.left.map((entry) => ({ ...entry, id: onLeft(entry.id) })),
        right: question.right.map(own),
        pairs: mapEntries(question.pairs, ([from, to]) => [onLeft(from), rename(to)]),
        why: mapEntries(question.why, ([from, why]) => [onLeft(from), why]),
      };
    }
    case 'order':
      return { ...question, id, items: question.items.map(own) };
    case 'sort': {
      const headings = new Map(question.headings.map((heading) => [heading.id, freshId()]));
      const asHeading = (each: PartId) => headings.get(each) ?? each;
      return {
        ...question,
        id,
        headings: question.headings.map((heading) => ({ ...heading, id: asHeading(heading.id) })),
        items: question.items.map((item) => ({ ...own(item), heading: asHeading(item.heading) })),
      };
    }
    case 'blank': {
      const blanks = question.blanks.map(own);
      const pieces = splitAtBlanks(question.text);
      return {
        ...question,
        id,
        blanks,
        text: pieces.map((piece) => ('blank' in piece ? `{${rename(piece.blank)}}` : piece.text)).join(''),
      };
    }
    case 'recall':
      return { ...question, id, checklist: question.checklist.map(own) };
    case 'truth':
    case 'number':
      return { ...question, id };
  }
}

function mapEntries(
  record: Readonly<Record<string, string>>,
  change: (entry: [string, string]) => [string, string],
): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(change));
}
