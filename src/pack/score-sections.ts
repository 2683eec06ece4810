import type { Grade } from './grade.ts';
import type { QuestionId, SectionId } from './schema/ids.ts';
import type { Pack, Section } from './schema/pack.ts';
import type { Question } from './schema/question.ts';
import { type Score, scoreGrades } from './score.ts';

export interface SectionScore extends Score {
  section: Section;
}

/** Sections without a question are left out; a question counts for the section of its first point. */
export function scoreSections(
  pack: Pack,
  questions: readonly Question[],
  grades: ReadonlyMap<QuestionId, Grade>,
): SectionScore[] {
  return pack.sections.flatMap((section) => {
    const own = questions.filter((question) => sectionOf(pack, question) === section.id);
    const score = scoreGrades(own, grades);
    return score.total === 0 ? [] : [{ section, ...score }];
  });
}

function sectionOf(pack: Pack, question: Question): SectionId | undefined {
  return pack.sections.find(({ points }) => points.some(({ id }) => id === question.points[0]))?.id;
}
