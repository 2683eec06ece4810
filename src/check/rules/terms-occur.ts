import type { Flaw } from '../finding.ts';
import { packTexts } from '../pack-texts.ts';
import type { Subject } from '../subject.ts';
import { wordRuns, wordsOf } from '../words.ts';

/** A term that is explained stands in the pack's points, questions or other texts. */
export function termsOccur({ pack }: Subject): Flaw[] {
  const terms = pack.terms.map(({ term }) => wordsOf(term));
  const lengths = [...new Set(terms.map(({ length }) => length))];
  const texts = packTexts({ ...pack, terms: [] }).map(({ text }) => wordsOf(text));
  const runs = new Set(texts.flatMap((words) => lengths.flatMap((length) => wordRuns(words, length))));
  return pack.terms.flatMap(({ term }, t) =>
    runs.has((terms[t] ?? []).join(' '))
      ? []
      : [
          {
            place: `terms[${t}].term`,
            found: `“${term}”, which no point, question or other text of the pack has`,
            remedy: 'Take it out, or write it as the pack’s texts have it.',
          },
        ],
  );
}
