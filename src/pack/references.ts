import type { PackProblem } from './pack-problem.ts';
import type { Pack } from './schema/pack.ts';

/** Ids that are given twice across lists, or that name nothing; a shape alone cannot tell. */
export function findBrokenReferences(pack: Pack): PackProblem[] {
  const points = pack.sections.flatMap((section, s) =>
    section.points.map((point, p) => ({ point, place: `sections[${s}].points[${p}]` })),
  );
  const voiceIds = new Set<string>(pack.voices.map(({ id }) => id));
  const pointIds = new Set<string>(points.map(({ point }) => point.id));

  const firstPlaces = new Map<string, string>();
  const twice: PackProblem[] = [];
  for (const { point, place } of points) {
    const first = firstPlaces.get(point.id);
    if (first) {
      twice.push({
        place: `${place}.id`,
        found: `"${point.id}" again`,
        expected: `an id of its own (${first} has this one)`,
      });
    } else firstPlaces.set(point.id, place);
  }

  const missingPoint = (place: string, id: string): PackProblem[] =>
    pointIds.has(id) ? [] : [{ place, found: `"${id}"`, expected: 'the id of a key point of this pack' }];

  return [
    ...twice,
    ...points.flatMap(({ point, place }) =>
      voiceIds.has(point.voice)
        ? []
        : [{ place: `${place}.voice`, found: `"${point.voice}"`, expected: 'the id of one of the voices' }],
    ),
    ...pack.timeline.flatMap((entry, t) =>
      entry.points.flatMap((id, p) => missingPoint(`timeline[${t}].points[${p}]`, id)),
    ),
    ...pack.questions.flatMap((question, q) =>
      question.points.flatMap((id, p) => missingPoint(`questions[${q}].points[${p}]`, id)),
    ),
  ];
}
