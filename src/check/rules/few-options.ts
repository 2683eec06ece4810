import { placedChoices } from '../choices.ts';
import type { Flaw } from '../finding.ts';
import type { Subject } from '../subject.ts';

// Three do as well as four or five; two are a coin's toss, and nobody invents five good wrong answers.
const FEWEST = 3;
const MOST = 5;

export function fewOptions({ pack }: Subject): Flaw[] {
  return placedChoices(pack).flatMap(({ question: { options }, place, keys }) => {
    const most = MOST + keys.length - 1;
    if (options.length >= FEWEST && options.length <= most) return [];
    const remedy =
      options.length < FEWEST
        ? 'Add a wrong answer that somebody might give, or ask whether a statement is true (kind “truth”).'
        : 'Take out those that nobody would choose.';
    return [{ place: `${place}.options`, found: `${options.length} options`, remedy }];
  });
}
