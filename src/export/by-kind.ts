import type { Question, QuestionKind, QuestionOf } from '../pack/index.ts';

/** One entry for each kind of question; the compiler names the one that is lacking. */
export type ByKind<Result> = { [Kind in QuestionKind]: (question: QuestionOf<Kind>) => Result };

/** What the entry of the question’s own kind makes of it. */
export function byItsKind<Result>(table: ByKind<Result>, question: Question): Result {
  // The one place that forgets which kind it holds: a question always meets the entry of its own kind.
  const entry = table[question.kind] as (question: Question) => Result;
  return entry(question);
}
