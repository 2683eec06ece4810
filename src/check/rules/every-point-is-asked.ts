import type { Flaw } from '../finding.ts';
import { askedPoints, placedPoints } from '../points.ts';
import type { Subject } from '../subject.ts';

/** Each point has a question, or says that it is left out; not both. */
export function everyPointIsAsked({ pack }: Subject): Flaw[] {
  const asked = askedPoints(pack);
  return placedPoints(pack).flatMap(({ point, place }) => {
    const isLeftOut = point.asked === false;
    if (asked.has(point.id) !== isLeftOut) return [];
    if (isLeftOut) {
      const found = `left out, but a question rests on “${point.id}”`;
      return [{ place: `${place}.asked`, found, remedy: 'Take "asked" out.' }];
    }
    const remedy = 'Ask about it, or say "asked": false if it is left out on purpose.';
    return [{ place, found: `no question rests on “${point.id}”`, remedy }];
  });
}
