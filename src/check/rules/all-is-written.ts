import { isToBeWritten } from '../../pack/index.ts';
import type { Flaw } from '../finding.ts';
import { packTexts } from '../pack-texts.ts';
import { placedPoints } from '../points.ts';
import type { Subject } from '../subject.ts';

/** Nothing is left of what a draft marks as still to be written. */
export function allIsWritten({ pack }: Subject): Flaw[] {
  const passages = placedPoints(pack).flatMap(({ point, place }) =>
    point.evidence.map(({ start }, e) => ({ place: `${place}.evidence[${e}].start`, text: start })),
  );
  return [...packTexts(pack), ...passages]
    .filter(({ text }) => isToBeWritten(text))
    .map(({ place, text }) => ({ place, found: text, remedy: 'Write it in your own words, or take it out.' }));
}
