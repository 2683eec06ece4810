import type { Grade } from './grade.ts';
import type { QuestionId, SectionId } from './schema/ids.ts';
import type { Pack, Section } from './schema/pack.ts';
import type { ScoredQuestion } from './schema/question.ts';

export interface Score {
  /** The sum of the credits. */
  score: number;
  /** How many scored questions there are, answered or not. */
  total: number;
  /** How many of them were answered. */
  answered: number;
}

export interface SectionScore extends Score {
  section: Section;
}

export function scoreGrades(questions: readonly ScoredQuestion[], grades: ReadonlyMap<QuestionId, Grade>): Score {
  const graded = questions.flatMap(({ id }) => grades.get(id) ?? []);
  return {
    score: graded.reduce((sum, { credit }) => sum + credit, 0),
    total: questions.length,
    answered: graded.length,
  };
}

/** Sections without a question are left out; a question counts for the section of its first point. */
export function scoreSections(
  pack: Pack,
  questions: readonly ScoredQuestion[],
  grades: ReadonlyMap<QuestionId, Grade>,
): SectionScore[] {
  return pack.sections.flatMap((section) => {
    const own = questions.filter((question) => sectionOf(pack, question) === section.id);
    return own.length === 0 ? [] : [{ section, ...scoreGrades(own, grades) }];
  });
}

function sectionOf(pack: Pack, question: ScoredQuestion): SectionId | undefined {
  return pack.sections.find(({ points }) => points.some(({ id }) => id === question.points[0]))?.id;
}
