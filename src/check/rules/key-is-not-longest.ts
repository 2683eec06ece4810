import { singleKeyChoices } from '../choices.ts';
import type { Flaw } from '../finding.ts';
import type { Subject } from '../subject.ts';

const FEWEST_QUESTIONS = 4;

/** The right option is the longest one in no more than half of the questions; by chance it is in a third or fourth. */
export function keyIsNotLongest({ pack }: Subject): Flaw[] {
  const choices = singleKeyChoices(pack);
  const telling = choices.filter(({ key, distractors }) =>
    distractors.every(({ text }) => text.length < key.text.length),
  );
  if (choices.length < FEWEST_QUESTIONS || telling.length * 2 <= choices.length) return [];
  const numbers = telling.map(({ question }) => pack.questions.indexOf(question) + 1).join(', ');
  const found = `the right option is the longest in ${telling.length} of ${choices.length} questions: ${numbers}`;
  return [{ place: 'questions', found, remedy: 'Shorten some right options, or say more in some wrong ones.' }];
}
