import { isToBeWritten } from '../../pack/index.ts';
import type { Flaw } from '../finding.ts';
import { packTexts } from '../pack-texts.ts';
import type { Subject } from '../subject.ts';

/** Nothing is left of what a draft marks as still to be written. */
export function allIsWritten({ pack }: Subject): Flaw[] {
  return packTexts(pack)
    .filter(({ text }) => isToBeWritten(text))
    .map(({ place, text }) => ({ place, found: text, remedy: 'Write it in your own words, or take it out.' }));
}
