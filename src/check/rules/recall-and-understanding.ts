import type { Question } from '../../pack/index.ts';
import type { Flaw } from '../finding.ts';
import type { Subject } from '../subject.ts';

const FEWEST_QUESTIONS = 4;

/**
 * The quiz asks for what was said, and for how it goes together.
 *
 * No program can tell what a question asks of a reader's mind. What it can see: a question on one point asks for that
 * point, and one that compares, sorts or joins several asks for how they go together.
 */
export function recallAndUnderstanding({ pack }: Subject): Flaw[] {
  if (pack.questions.length < FEWEST_QUESTIONS) return [];
  const joining = pack.questions.filter(joinsPoints).length;
  if (joining === 0) {
    const remedy = 'Ask one that compares, sorts or joins several points.';
    return [{ place: 'questions', found: 'no question that joins several points', remedy }];
  }
  if (joining === pack.questions.length) {
    const remedy = 'Ask for some single points as well.';
    return [{ place: 'questions', found: 'no question that asks for one point alone', remedy }];
  }
  return [];
}

function joinsPoints({ kind, points }: Question): boolean {
  return kind !== 'number' && kind !== 'blank' && kind !== 'recall' && new Set(points).size > 1;
}
