import type { QuestionOf } from '../pack/index.ts';
import { type Blank, shownAnswer } from './blanks.ts';
import { plainNumber } from './plain-text.ts';

/** All that is accepted in a blank, the answer that is shown first. */
export function acceptedAnswers(blank: Blank): string {
  return blank.choices ? shownAnswer(blank) : blank.accepted.join(' / ');
}

/** The number with how far off still counts: “400 ± 50 people”. */
export function numberAnswer({ correct, tolerance, unit }: QuestionOf<'number'>): string {
  const range = tolerance === 0 ? '' : ` ± ${plainNumber(tolerance)}`;
  return `${plainNumber(correct)}${range}${unit && ` ${unit}`}`;
}
