import { describe, expect, test } from 'vitest';
import { type Deck, dropCards, emptyDeck, keepCards } from '../../../src/widget/review/deck.ts';
import { rateCard } from '../../../src/widget/review/rate-card.ts';
import { renewRounds } from '../../../src/widget/review/rounds.ts';
import { cardName, DAY_MILLIS } from './decks.ts';

const why = cardName('harbour-ferry/q-why');
const order = cardName('harbour-ferry/q-order');
const tides = cardName('tides/q-moon');
const TODAY = Date.UTC(2026, 10, 23);
const dueNow = (...names: (typeof why)[]): Deck => keepCards(emptyDeck, names, TODAY - DAY_MILLIS);

describe('the rounds of a visit', () => {
  test('hold what is due, pack by pack', () => {
    expect(renewRounds([], dueNow(why, tides, order), TODAY)).toEqual([
      { packId: 'harbour-ferry', questionIds: ['q-why', 'q-order'] },
      { packId: 'tides', questionIds: ['q-moon'] },
    ]);
  });

  test('stay while they are answered, and once they are done', () => {
    const begun = renewRounds([], dueNow(why, order), TODAY);
    const half = rateCard(dueNow(why, order), why, 1, TODAY);
    expect(renewRounds(begun, half, TODAY)).toEqual(begun);
    expect(renewRounds(begun, rateCard(half, order, 1, TODAY), TODAY)).toEqual(begun);
  });

  test('make room for what fell due, once there is nothing left in them', () => {
    const begun = renewRounds([], dueNow(why), TODAY);
    const more = keepCards(dueNow(why), [order], TODAY - DAY_MILLIS);
    expect(renewRounds(begun, more, TODAY)).toEqual(begun);
    expect(renewRounds(begun, rateCard(more, why, 1, TODAY), TODAY)).toEqual([
      { packId: 'harbour-ferry', questionIds: ['q-order'] },
    ]);
  });

  test('go when none of their questions is kept any more', () => {
    const begun = renewRounds([], dueNow(why, tides), TODAY);
    expect(renewRounds(begun, dropCards(dueNow(why, tides), [why]), TODAY)).toEqual([
      { packId: 'tides', questionIds: ['q-moon'] },
    ]);
  });
});
