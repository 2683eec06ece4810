import type { Evidence, Pack } from '../../pack/index.ts';
import { setAt, valueAt } from './place.ts';

/** The pack with this evidence at the place; the heading above it is the editor's own word, and stays. */
export function takeEvidence(pack: Pack, place: string, evidence: Evidence): Pack {
  const where = valueAt(pack, `${place}.where`);
  return setAt(pack, place, { ...evidence, ...(where !== undefined && { where }) });
}
