import { describe, expect, test } from 'vitest';
import type { Pack, PackId } from '../../../src/pack/index.ts';
import { type Deck, dropCards, emptyDeck, keepCards } from '../../../src/widget/review/deck.ts';
import { rateCard } from '../../../src/widget/review/rate-card.ts';
import { roundsInOrder } from '../../../src/widget/review/review-context.ts';
import { renewRounds } from '../../../src/widget/review/rounds.ts';
import { ferryPack } from '../../builders.ts';
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

  test.each([
    { why: 'its pack is gone', packs: [['tides', 'gone']], order: ['harbour-ferry', 'tides'] },
    {
      why: 'its pack was withdrawn',
      packs: [
        ['tides', { ...ferryPack, withdrawn: { on: '2026-11-24', note: 'It was wrong.' } }],
        ['harbour-ferry', ferryPack],
      ],
      order: ['harbour-ferry', 'tides'],
    },
    { why: 'its pack is on its way', packs: [['harbour-ferry', ferryPack]], order: ['tides', 'harbour-ferry'] },
    { why: 'its pack may yet come', packs: [['tides', 'failed']], order: ['tides', 'harbour-ferry'] },
  ] as const)('stand by what fell due first, and last where nothing can be asked: $why', ({ packs, order }) => {
    const rounds = renewRounds([], dueNow(tides, why), TODAY);
    const inOrder = roundsInOrder({ rounds, packs: new Map(packs as Iterable<[PackId, Pack | 'gone' | 'failed']>) });
    expect(inOrder.map(({ packId }) => packId)).toEqual(order);
  });
});
