import type { Pack, Point, PointId } from '../pack/index.ts';

/** Every key point with its JSON place, in reading order. */
export function placedPoints(pack: Pack): { point: Point; place: string }[] {
  return pack.sections.flatMap((section, s) =>
    section.points.map((point, p) => ({ point, place: `sections[${s}].points[${p}]` })),
  );
}

/** The key points that some question rests on. */
export function askedPoints(pack: Pack): ReadonlySet<PointId> {
  return new Set(pack.questions.flatMap(({ points }) => points));
}
