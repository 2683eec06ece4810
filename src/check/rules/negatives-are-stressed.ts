import { foldText } from '../../pack/index.ts';
import type { Flaw } from '../finding.ts';
import { wordsIn } from '../languages/words-in.ts';
import type { PlacedText } from '../pack-texts.ts';
import type { Subject } from '../subject.ts';

/** A “not” in what is asked stands in capitals, so that nobody reads past it. */
export function negativesAreStressed({ pack }: Subject): Flaw[] {
  const language = wordsIn(pack.language);
  if (!language) return [];
  return askedTexts(pack).flatMap(({ place, text }) => {
    const weak = (text.match(/\p{L}+/gu) ?? []).find(
      (word) => language.negatives.includes(foldText(word)) && word !== word.toLocaleUpperCase(pack.language),
    );
    if (weak === undefined) return [];
    const remedy = `Ask for what is the case; or write ${weak.toLocaleUpperCase(pack.language)}.`;
    return [{ place, found: `“${weak}” in “${text}”`, remedy }];
  });
}

function askedTexts(pack: Subject['pack']): PlacedText[] {
  return pack.questions.flatMap((question, q) => {
    if (question.kind === 'choice') return [{ place: `questions[${q}].prompt`, text: question.prompt }];
    if (question.kind === 'truth') return [{ place: `questions[${q}].statement`, text: question.statement }];
    return [];
  });
}
