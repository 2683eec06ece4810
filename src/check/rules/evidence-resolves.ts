import { type Evidence, type EvidenceSearch, evidenceFinder } from '../../pack/index.ts';
import type { Flaw } from '../finding.ts';
import { placedPoints } from '../points.ts';
import type { Subject } from '../subject.ts';

/** Each piece of evidence leads to one passage of the article's text, and to one only. */
export function evidenceResolves({ pack, article }: Subject): Flaw[] {
  if (article === null) return [];
  const find = evidenceFinder(article);
  return placedPoints(pack).flatMap(({ point, place }) =>
    point.evidence.flatMap((evidence, e) => {
      const search = find(evidence);
      return search.ok ? [] : [{ place: `${place}.evidence[${e}]`, ...describeMiss(search, evidence) }];
    }),
  );
}

function describeMiss(search: EvidenceSearch & { ok: false }, { start, end }: Evidence) {
  const words = end === undefined ? `“${start}”` : `“${start} … ${end}”`;
  if (search.problem === 'absent') {
    return {
      found: `${words} is not in the article`,
      remedy: 'Copy the first and the last few words of the passage from the article, letter by letter.',
    };
  }
  return {
    found: `${words} fits ${search.places} passages`,
    remedy: 'Take a few words more, or add the words right before (“prefix”) or after (“suffix”).',
  };
}
