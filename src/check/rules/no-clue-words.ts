import type { Voice } from '../../pack/index.ts';
import { singleKeyChoices } from '../choices.ts';
import type { Flaw } from '../finding.ts';
import { wordsIn } from '../languages/words-in.ts';
import type { Subject } from '../subject.ts';
import { wordsOf } from '../words.ts';

const FEWEST_LETTERS = 4;

/** No content word stands in the prompt and in the right option, and in none of the wrong ones. */
export function noClueWords({ pack }: Subject): Flaw[] {
  const language = wordsIn(pack.language);
  if (!language) return [];
  // Attribution makes prompts name voices.
  const names = new Set(pack.voices.flatMap(namesOf).flatMap(wordsOf));
  const isTelling = (word: string) =>
    word.length >= FEWEST_LETTERS && !language.stopWords.has(word) && !names.has(word);

  return singleKeyChoices(pack).flatMap(({ question, place, key, distractors }) => {
    const asked = new Set(wordsOf(question.prompt));
    const wrong = new Set(distractors.flatMap(({ text }) => wordsOf(text)));
    const clues = wordsOf(key.text).filter((word) => isTelling(word) && asked.has(word) && !wrong.has(word));
    if (clues.length === 0) return [];
    return [
      {
        place: `${place}.options[${question.options.indexOf(key)}].text`,
        found: `${clues.map((clue) => `“${clue}”`).join(', ')} in the prompt and in the right option only`,
        remedy: 'Use another word in one of them, or the same word in a wrong option.',
      },
    ];
  });
}

function namesOf({ name, role = '', also = [] }: Voice): string[] {
  return [name, role, ...also];
}
