import type { Fields, GradedPart, KindRules } from './kinds/kind-rules.ts';
import type { PointId, QuestionId } from './schema/ids.ts';

export type Verdict = 'right' | 'partly' | 'wrong';

export interface Grade {
  /** From 0 to 1. */
  credit: number;
  verdict: Verdict;
  parts: readonly GradedPart[];
  explanation: string;
  /** The key points that the question rests on. */
  points: readonly PointId[];
}

/** What grading needs of a question, whatever its kind. */
interface Gradable {
  id: QuestionId;
  explanation: string;
  points: readonly PointId[];
}

/**
 * The one grading function: the browser, the form without JavaScript, the room and the checker all call it, with the rules
 * of the question's kind. `null` is an answer that says nothing; it is worth nothing.
 */
export function gradeBy<Question extends Gradable, Answer>(
  rules: KindRules<Question, Answer>,
  question: Question,
  answer: Answer | null,
): Grade {
  const { credit, parts } = rules.grade(question, answer);
  return { credit, verdict: verdictOf(credit), parts, explanation: question.explanation, points: question.points };
}

/** What came of checking a form: a grade, or the parts that still lack an answer (`KindRules.readFields`). */
export type Checked = { grade: Grade; missing: null } | { grade: null; missing: readonly string[] };

/** Grades what the form's fields hold, if they hold a whole answer. */
export function checkFields<Question extends Gradable, Answer>(
  rules: KindRules<Question, Answer>,
  question: Question,
  fields: Fields,
): Checked {
  const { answer, missing } = rules.readFields(question, fields);
  return missing.length > 0 ? { grade: null, missing } : { grade: gradeBy(rules, question, answer), missing: null };
}

function verdictOf(credit: number): Verdict {
  if (credit === 1) return 'right';
  return credit === 0 ? 'wrong' : 'partly';
}
