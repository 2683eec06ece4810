import { type EvidenceSearch, findEvidence, type Pack } from '../pack/index.ts';
import type { Finding } from './finding.ts';

/** Each piece of evidence leads to one passage of the article's text, and to one only. */
export function evidenceResolves(pack: Pack, articleText: string): Finding[] {
  return pack.sections.flatMap((section, s) =>
    section.points.flatMap((point, p) =>
      point.evidence.flatMap((evidence, e) => {
        const search = findEvidence(articleText, evidence);
        if (search.ok) return [];
        return [
          {
            rule: 'evidence-resolves',
            level: 'error' as const,
            place: `sections[${s}].points[${p}].evidence[${e}]`,
            found: describeMiss(search, evidence),
            expected: 'words that lead to one passage of the article, and to one only',
            why: 'A reader who asks where the article says so must be shown the right place or none.',
          },
        ];
      }),
    ),
  );
}

function describeMiss(
  search: EvidenceSearch & { ok: false },
  { start, end }: { start: string; end?: string | undefined },
) {
  const words = end === undefined ? `“${start}”` : `“${start} … ${end}”`;
  return search.problem === 'absent' ? `${words} is not in the article` : `${words} fits ${search.places} passages`;
}
