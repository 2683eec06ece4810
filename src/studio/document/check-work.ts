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
  const findings: Finding[] = [];
  const standIns: string[] = [];
  // Shape is looked at first, what refers to something only then: what that finds needs stand-ins of its own.
  for (let work = pack; ; ) {
    const checked = checkPackText(JSON.stringify(work), known);
    const ofStandIns = new Set(findingsBelow(checked.findings, standIns));
    const found = checked.findings.filter((finding) => !ofStandIns.has(finding));
    findings.push(...found);
    if (checked.pack !== null) return { findings, shown: work };
    const filled = withStandIns(
      work,
      found.map(({ place }) => place),
    );
    // What has no stand-in would only be found again.
    if (found.length === 0 || findingsBelow(found, filled.places).length < found.length)
      return { findings, shown: null };
    standIns.push(...filled.places);
    work = filled.pack;
  }
}
