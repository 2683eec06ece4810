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
      const found = 'left out on purpose, but a question rests on it';
      return [{ place: `${place}.asked`, found, remedy: 'Take the mark (“asked”: false) away, or that question.' }];
    }
    const remedy = 'Ask about it, or mark it as left out on purpose (“asked”: false).';
    return [{ place, found: 'no question rests on it', remedy }];
  });
}
