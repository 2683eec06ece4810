import { isToBeWritten, type Pack } from '../../pack/index.ts';
import type { Flaw } from '../finding.ts';
import { placedPoints } from '../points.ts';
import { readability } from '../readability.ts';
import type { Subject } from '../subject.ts';
import { isSpaced } from '../words.ts';

/** The prompts, taken together, are no harder to read than the points. */
export function promptsAreReadable({ pack }: Subject): Flaw[] {
  const points = placedPoints(pack).map(({ point }) => point.text);
  const prompts = pack.questions.map(({ prompt }) => prompt);
  if (prompts.length === 0 || [...points, ...prompts].some(isToBeWritten) || !isSpaced(points.join('\n'))) return [];
  const [ofPoints, ofPrompts] = [readability(points), readability(prompts)];
  if (ofPrompts <= ofPoints) return [];
  const found = `LIX ${Math.round(ofPrompts)} in the prompts, ${Math.round(ofPoints)} in the points`;
  return [
    { place: 'questions', found, remedy: `Use shorter sentences and words, first of all in “${hardest(pack)}”.` },
  ];
}

function hardest({ questions }: Pack): string {
  const scored = questions.map(({ prompt }) => ({ prompt, score: readability([prompt]) }));
  return scored.reduce((worst, each) => (each.score > worst.score ? each : worst)).prompt;
}
