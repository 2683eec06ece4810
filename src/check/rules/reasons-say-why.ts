import type { Flaw } from '../finding.ts';
import type { PlacedText } from '../pack-texts.ts';
import { packTexts } from '../pack-texts.ts';
import type { Subject } from '../subject.ts';
import { wordsOf } from '../words.ts';

const FEWEST_WORDS = 3;

/** A reason says what is the case: more than “wrong”. */
export function reasonsSayWhy({ pack }: Subject): Flaw[] {
  return packTexts(pack)
    .filter((text) => isReason(text) && wordsOf(text.text).length < FEWEST_WORDS)
    .map(({ place, text }) => ({
      place,
      found: `“${text}”`,
      remedy: 'Say what is the case, and how the reader can tell.',
    }));
}

function isReason({ place }: PlacedText): boolean {
  return /\.why(?:\.|$)/.test(place);
}
