import type { Pack, PointId, Question } from '../../pack/index.ts';

/** Without the ids of what was taken out: of points in questions and timeline, of the left side in a match. */
export function forgetMissing(pack: Pack): Pack {
  const points = new Set(pack.sections.flatMap((section) => section.points.map(({ id }) => id)));
  const thatAreThere = <Entry extends { points: PointId[] }>(entry: Entry): Entry => ({
    ...entry,
    points: entry.points.filter((id) => points.has(id)),
  });
  return {
    ...pack,
    timeline: pack.timeline.map(thatAreThere),
    questions: pack.questions.map((question) => withoutLostPairs(thatAreThere(question))),
  };
}

function withoutLostPairs(question: Question): Question {
  if (question.kind !== 'match') return question;
  const left = new Set(question.left.map(({ id }) => id));
  const kept = (record: Record<string, string>) =>
    Object.fromEntries(Object.entries(record).filter(([id]) => left.has(id)));
  return { ...question, pairs: kept(question.pairs), why: kept(question.why) };
}
