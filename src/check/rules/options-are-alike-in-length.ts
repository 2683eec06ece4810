import { placedChoices } from '../choices.ts';
import type { Flaw } from '../finding.ts';
import type { Subject } from '../subject.ts';

const MOST_TIMES = 2.5;
// Among short options, a word more is many times as long and tells nothing.
const TELLING_CHARACTERS = 25;

export function optionsAreAlikeInLength({ pack }: Subject): Flaw[] {
  return placedChoices(pack).flatMap(({ question: { options }, place }) => {
    const byLength = options.map(({ text }) => text).sort((a, b) => a.length - b.length);
    const shortest = byLength[0] ?? '';
    const longest = byLength.at(-1) ?? '';
    const isUnlike =
      longest.length > shortest.length * MOST_TIMES && longest.length - shortest.length >= TELLING_CHARACTERS;
    if (!isUnlike) return [];
    const found = `“${shortest}” beside “${longest}”`;
    return [{ place: `${place}.options`, found, remedy: 'Shorten the longest, or say more in the shortest.' }];
  });
}
