import type { Flaw } from '../finding.ts';
import { placedPoints } from '../points.ts';
import type { Subject } from '../subject.ts';

/** Each section has at least half of the questions that its points would lead one to expect, rounded down. */
export function sectionsAreBalanced({ pack }: Subject): Flaw[] {
  const pointsToAsk = placedPoints(pack).filter(({ point }) => point.asked !== false).length;
  const sectionOf = new Map(pack.sections.flatMap(({ id, points }) => points.map((point) => [point.id, id])));
  const counts = new Map<string, number>();
  for (const question of pack.questions) {
    for (const section of new Set(question.points.map((id) => sectionOf.get(id) ?? ''))) {
      counts.set(section, (counts.get(section) ?? 0) + 1);
    }
  }
  return pack.sections.flatMap(({ id, points }, s) => {
    const share = points.filter(({ asked }) => asked !== false).length / Math.max(1, pointsToAsk);
    const expected = Math.floor((share * pack.questions.length) / 2);
    const count = counts.get(id) ?? 0;
    if (count >= expected) return [];
    const found = `${count} of ${pack.questions.length} questions, for ${Math.round(share * 100)} % of the points to ask`;
    return [{ place: `sections[${s}]`, found, remedy: `Ask at least ${expected} questions about this section.` }];
  });
}
