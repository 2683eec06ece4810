import type { Pack, PointId, Term } from '../../pack/index.ts';

/** The terms that each point is the first to use, so that each is explained where it is met first. */
export function termsByPoint({ sections, terms }: Pack): Map<PointId, Term[]> {
  const points = sections.flatMap((section) => section.points);
  const explained = new Map<PointId, Term[]>();
  for (const entry of terms) {
    const term = entry.term.toLowerCase();
    const first = points.find(({ text }) => text.toLowerCase().includes(term));
    if (first) explained.set(first.id, [...(explained.get(first.id) ?? []), entry]);
  }
  return explained;
}
