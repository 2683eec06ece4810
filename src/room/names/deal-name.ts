import { lookAlike } from './look-alike.ts';
import { wordsFor } from './words/index.ts';

/**
 * Two friendly words that nobody else in the room has.
 *
 * @param draw any whole number from 0 on.
 */
export function dealName(language: string, taken: ReadonlySet<string>, draw: number): string {
  const { first, second, join } = wordsFor(language);
  const pairs = first.length * second.length;
  for (let step = 0; step < pairs; step++) {
    const place = (draw + step) % pairs;
    const name = join(first[Math.floor(place / second.length)] as string, second[place % second.length] as string);
    if (!taken.has(lookAlike(name))) return name;
  }
  throw new Error(`Inconsistent: a room holds more students than there are names in ${language}`);
}
