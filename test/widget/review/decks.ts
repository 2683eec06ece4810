import fc from 'fast-check';
import { type CardName, readCardName } from '../../../src/widget/review/card-name.ts';
import { deckOf } from '../../../src/widget/review/deck.ts';

export const DAY_MILLIS = 24 * 60 * 60 * 1000;

export function cardName(text: string): CardName {
  const name = readCardName(text);
  if (!name) throw new Error(`${text} is no name of a question`);
  return name;
}

const time = fc.oneof(fc.nat(10), fc.nat(4e12));

const memory = fc.record({
  reviewedMillis: time,
  stability: fc.double({ min: 0.001, max: 36_500, noNaN: true }),
  difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
  reviews: fc.integer({ min: 1, max: 100 }),
  lapses: fc.nat(100),
});

/** Few names and times, so that two decks often know the same question, and equally well. */
const card = fc
  .record({ questionId: fc.constantFrom('q-a', 'q-b', 'q-c'), dueMillis: time, memory: fc.option(memory) })
  .map(({ questionId, ...rest }) => ({ ...cardName(`pack/${questionId}`), ...rest }));

export const arbitraryDeck = fc.array(card, { maxLength: 5 }).map(deckOf);
