import { placedChoices } from '../choices.ts';
import type { Flaw } from '../finding.ts';
import { wordsIn } from '../languages/words-in.ts';
import type { Subject } from '../subject.ts';
import { spacedWords } from '../words.ts';

/** No option stands for all of the others, or for none. */
export function noAllOfTheAbove({ pack }: Subject): Flaw[] {
  const language = wordsIn(pack.language);
  if (!language) return [];
  return placedChoices(pack).flatMap(({ question, place }) =>
    question.options.flatMap(({ text }, o) =>
      language.allOrNone.some((phrase) => spacedWords(text).startsWith(` ${phrase} `))
        ? [
            {
              place: `${place}.options[${o}].text`,
              found: `“${text}”`,
              remedy: 'Say something of its own, or take it out.',
            },
          ]
        : [],
    ),
  );
}
