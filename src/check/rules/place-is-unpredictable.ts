import { type SingleKeyChoice, singleKeyChoices } from '../choices.ts';
import type { Flaw } from '../finding.ts';
import type { Subject } from '../subject.ts';

const FEWEST_CHOICES = 4;
const FEWEST_TRUTHS = 3;
const FEWEST_IN_TURN = 6;

/** Whoever guesses by place, or always says “true”, does no better than chance. */
export function placeIsUnpredictable({ pack }: Subject): Flaw[] {
  const places = singleKeyChoices(pack).map(placeOfKey);
  const truths = pack.questions.flatMap((question) => (question.kind === 'truth' ? [question.correct] : []));
  const found = [...inOnePlace(places), ...inTurn(places), ...onOneSide(truths)];
  return found.map((what) => ({ place: 'questions', found: what, remedy: 'Move some right options elsewhere.' }));
}

function placeOfKey({ question, key }: SingleKeyChoice): number {
  return question.options.indexOf(key) + 1;
}

function inOnePlace(places: readonly number[]): string[] {
  if (places.length < FEWEST_CHOICES) return [];
  return [...new Set(places)].flatMap((place) => {
    const count = places.filter((other) => other === place).length;
    return count * 2 > places.length
      ? [`option ${place} is the right one in ${count} of ${places.length} questions`]
      : [];
  });
}

/** 1, 2, 3, 1, 2, 3 … */
function inTurn(places: readonly number[]): string[] {
  if (places.length < FEWEST_IN_TURN) return [];
  const period = [2, 3, 4].find(
    (length) => places.length >= 2 * length && places.every((place, index) => place === places[index % length]),
  );
  return period && new Set(places).size > 1 ? [`the right options’ places repeat: ${places.join(', ')}`] : [];
}

function onOneSide(truths: readonly boolean[]): string[] {
  if (truths.length < FEWEST_TRUTHS || new Set(truths).size > 1) return [];
  return [`all ${truths.length} statements are ${truths[0]}`];
}
