import type { Flaw } from '../finding.ts';
import type { Subject } from '../subject.ts';

/** Timeline and corrections run from early to late; nothing is updated before it is published. */
export function datesStandInOrder({ pack }: Subject): Flaw[] {
  const { publishedOn, updatedOn } = pack.article;
  return [
    ...outOfOrder('timeline', pack.timeline),
    ...outOfOrder('corrections', pack.corrections),
    ...(publishedOn && updatedOn && isLater(publishedOn, updatedOn)
      ? [
          {
            place: 'article.updatedOn',
            found: `${updatedOn}, before publication (${publishedOn})`,
            remedy: 'Look both dates up in the article.',
          },
        ]
      : []),
  ];
}

function outOfOrder(list: string, entries: readonly { date: string }[]): Flaw[] {
  return entries.flatMap(({ date }, index) => {
    const before = entries[index - 1];
    if (!before || !isLater(before.date, date)) return [];
    const remedy = 'Put the earlier one first, or mend the date.';
    return [{ place: `${list}[${index}].date`, found: `${date} after ${before.date}`, remedy }];
  });
}

/** Dates are only as exact as they are known: 2026 is neither earlier nor later than 2026-03. */
function isLater(date: string, than: string): boolean {
  const known = Math.min(date.length, than.length);
  return date.slice(0, known) > than.slice(0, known);
}
