import { isScored, type Pack, readAnswer } from '../../pack/index.ts';
import { countAnswer } from './count-answer.ts';
import type { Tally } from './tally.ts';

export interface CountedAttempt {
  /** A tally of this one attempt. */
  tally: Tally;
  /** What was given and cannot be counted: no such question, none that is scored, or no answer to it. */
  ignored: string[];
}

/** Grades what one reader gave, by question id. */
export function countAttempt(pack: Pack, answers: Readonly<Record<string, unknown>>): CountedAttempt {
  const scored = pack.questions.filter(isScored);
  const counted = scored.flatMap((question) => {
    const answer = Object.hasOwn(answers, question.id) ? readAnswer(question, answers[question.id]) : null;
    return answer === null ? [] : [[question.id, countAnswer(question, answer)] as const];
  });
  const tally: Tally = Object.fromEntries(counted);
  return { tally, ignored: Object.keys(answers).filter((id) => !Object.hasOwn(tally, id)) };
}
