import { placedChoices } from '../choices.ts';
import type { Flaw } from '../finding.ts';
import { wordsIn } from '../languages/words-in.ts';
import type { Subject } from '../subject.ts';
import { wordsOf } from '../words.ts';

/** A prompt with several right options says how many there are. */
export function severalIsAnnounced({ pack }: Subject): Flaw[] {
  const language = wordsIn(pack.language);
  if (!language) return [];
  return placedChoices(pack).flatMap(({ question, place, keys }) => {
    if (keys.length < 2) return [];
    const counts = [String(keys.length), ...(language.counts[keys.length] ?? [])];
    const words = wordsOf(question.prompt);
    if (counts.some((count) => words.includes(count))) return [];
    const found = `${keys.length} right options, and a prompt that does not say so`;
    return [{ place: `${place}.prompt`, found, remedy: 'Say in the prompt how many to choose.' }];
  });
}
