import type { QuestionOf } from '../pack/index.ts';

// question_bank::fraction_options() offers 1/n up to this n, written to five decimals; nothing for 1/11.
const MOST_RIGHT_OPTIONS = 10;

/**
 * What each right option is worth where several are right, in per cent; each wrong one costs as much.
 * `null`: Moodle has no such mark.
 */
export function percentPerOption({ options }: QuestionOf<'choice'>): string | null {
  const rightCount = options.filter(({ correct }) => correct).length;
  return rightCount > MOST_RIGHT_OPTIONS ? null : String(Number((100 / rightCount).toFixed(5)));
}
