import { placedChoices } from '../choices.ts';
import type { Flaw } from '../finding.ts';
import type { Subject } from '../subject.ts';

/** What can be seen of an option's kind without understanding it. */
const traits: readonly { has: (text: string) => boolean; name: string }[] = [
  { name: 'digits', has: (text) => /\p{Nd}/u.test(text) },
  { name: 'quotation marks', has: (text) => /["“”„«»]/.test(text) },
  { name: 'a full stop', has: (text) => /[.。]$/.test(text) },
  { name: 'a capital at its beginning', has: (text) => /^["“„«(]*\p{Lu}/u.test(text) },
];

const FEWEST_OPTIONS = 3;

/** No option stands out by its form from all of the others. */
export function optionsAreOfOneKind({ pack }: Subject): Flaw[] {
  return placedChoices(pack).flatMap(({ question: { options }, place }) => {
    if (options.length < FEWEST_OPTIONS) return [];
    return traits.flatMap(({ has, name }) => {
      const oddOnes = [true, false].flatMap((wanted) => {
        const having = options.filter(({ text }) => has(text) === wanted);
        return having.length === 1 ? having.map((option) => ({ option, wanted })) : [];
      });
      return oddOnes.map(({ option, wanted }) => ({
        place: `${place}.options[${options.indexOf(option)}].text`,
        found: `“${option.text}”, the only one ${wanted ? 'with' : 'without'} ${name}`,
        remedy: 'Give the options one form.',
      }));
    });
  });
}
