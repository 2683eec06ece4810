import { type CheckedText, checkPackText } from '../../check/index.ts';
import { toBeWritten } from '../../pack/index.ts';
import type { Work } from './kept-work.ts';
import { setAt, valueAt } from './place.ts';

/**
 * All that is to be said of the work. A field that is still empty keeps no other finding back: the rules see the pack as
 * if something stood there.
 */
export function checkWork({ pack, article }: Work): CheckedText {
  const known = { name: null, original: null, article };
  const checked = checkPackText(JSON.stringify(pack), known);
  const empty = checked.findings.flatMap(({ place }) => (valueAt(pack, place) === '' ? [place] : []));
  if (checked.pack !== null || empty.length === 0) return checked;

  const filled = empty.reduce((work, place) => setAt(work, place, toBeWritten(place)), pack);
  const { findings } = checkPackText(JSON.stringify(filled), known);
  const isSaid = new Set(checked.findings.map(({ place }) => place));
  return { pack: null, findings: [...checked.findings, ...findings.filter(({ place }) => !isSaid.has(place))] };
}
