import { checkPackText, type Finding } from '../../check/index.ts';
import type { Pack } from '../../pack/index.ts';
import { inForm } from './finding-sort.ts';
import { findingsBelow } from './findings-by-place.ts';
import type { Work } from './kept-work.ts';
import { withStandIns } from './stand-ins.ts';

export interface CheckedWork {
  findings: readonly Finding[];
  /** The pack as it can be shown; `null`: too much of its shape is missing. */
  shown: Pack | null;
}

/**
 * All that is to be said of the work. A field that is empty, or not yet as it has to be, keeps no other finding back: the
 * rules see the pack as if something still to be written stood there.
 */
export function checkWork(work: Work): CheckedWork {
  const { findings, shown } = checkShape(work);
  return { findings: findings.map(inForm), shown };
}

function checkShape({ pack, article }: Work): CheckedWork {
  const known = { name: null, original: null, article };
  const checked = checkPackText(JSON.stringify(pack), known);
  if (checked.pack !== null) return { findings: checked.findings, shown: pack };

  const { pack: filled, places } = withStandIns(
    pack,
    checked.findings.map(({ place }) => place),
  );
  const again = checkPackText(JSON.stringify(filled), known);
  if (again.pack === null) return { findings: checked.findings, shown: null };
  const ofStandIns = new Set(findingsBelow(again.findings, places));
  return { findings: [...checked.findings, ...again.findings.filter((each) => !ofStandIns.has(each))], shown: filled };
}
