import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Card,
  type Deck,
  deckOf,
  dropCards,
  dueCards,
  emptyDeck,
  keepCards,
  mergeDecks,
  nextDueMillis,
} from '../../../src/widget/review/deck.ts';
import { rateCard } from '../../../src/widget/review/rate-card.ts';
import { arbitraryDeck, cardName, DAY_MILLIS } from './decks.ts';

const why = cardName('harbour-ferry/q-why');
const order = cardName('harbour-ferry/q-order');
const NOW = Date.UTC(2026, 10, 23, 12);

const cardOf = (deck: Deck, index = 0): Card => {
  const card = [...deck.values()][index];
  if (!card) throw new Error(`the deck has no card ${index}`);
  return card;
};

describe('a deck', () => {
  test('asks for the first time a day after a question was kept', () => {
    const deck = keepCards(emptyDeck, [why], NOW);
    expect(dueCards(deck, NOW)).toEqual([]);
    expect(dueCards(deck, NOW + DAY_MILLIS)).toMatchObject([why]);
    expect(nextDueMillis(deck)).toBe(NOW + DAY_MILLIS);
  });

  test('keeps what it knows of a question that is kept again', () => {
    const known = rateCard(keepCards(emptyDeck, [why], NOW), why, 1, NOW + DAY_MILLIS);
    expect(keepCards(known, [why, order], NOW + 2 * DAY_MILLIS).get('harbour-ferry/q-why')).toEqual(cardOf(known));
  });

  test('lets go of what is dropped, and of nothing else', () => {
    const deck = dropCards(keepCards(emptyDeck, [why, order], NOW), [why]);
    expect([...deck.keys()]).toEqual(['harbour-ferry/q-order']);
  });

  test('knows no next day when nothing is kept', () => {
    expect(nextDueMillis(emptyDeck)).toBeNull();
  });
});

describe('a rating', () => {
  const kept = keepCards(emptyDeck, [why], NOW);
  const asked = NOW + DAY_MILLIS;
  const daysUntilBack = (deck: Deck, sinceMillis: number) => (cardOf(deck).dueMillis - sinceMillis) / DAY_MILLIS;

  test.each([
    { worse: 0, better: 0.01, why: 'wrong comes back before partly' },
    { worse: 0.01, better: 1, why: 'partly comes back before right' },
    { worse: 0.99, better: 1, why: 'all but right is partly' },
  ])('$why', ({ worse, better }) => {
    const days = daysUntilBack(rateCard(kept, why, worse, asked), asked);
    expect(days).toBeGreaterThanOrEqual(1);
    expect(days).toBeLessThan(daysUntilBack(rateCard(kept, why, better, asked), asked));
  });

  test('moves a question further away each time it is right, and counts what was forgotten', () => {
    const once = rateCard(kept, why, 1, asked);
    const again = cardOf(once).dueMillis;
    const twice = rateCard(once, why, 1, again);
    expect(daysUntilBack(twice, again)).toBeGreaterThan(daysUntilBack(once, asked));
    expect(cardOf(rateCard(once, why, 0, again)).memory).toMatchObject({ reviews: 2, lapses: 1 });
  });

  test('of a question that is not kept changes nothing', () => {
    expect(rateCard(kept, order, 1, NOW)).toBe(kept);
  });

  test('holds for any deck, at any time, and never lies in the past', () => {
    fc.assert(
      fc.property(
        arbitraryDeck,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(4e12),
        (deck, credit, nowMillis) => {
          for (const card of deck.values()) {
            const rated = rateCard(deck, card, credit, nowMillis);
            const { dueMillis, memory } = cardOf(
              deckOf([...rated.values()].filter((each) => each.questionId === card.questionId)),
            );
            expect(dueMillis).toBeGreaterThanOrEqual(nowMillis + DAY_MILLIS);
            expect(memory?.reviewedMillis).toBe(nowMillis);
          }
        },
      ),
    );
  });
});

describe('merging two decks', () => {
  test('is the same from either side', () => {
    fc.assert(
      fc.property(arbitraryDeck, arbitraryDeck, (a, b) => {
        expect(mergeDecks(a, b)).toEqual(mergeDecks(b, a));
      }),
    );
  });

  test('twice is the same as once', () => {
    fc.assert(
      fc.property(arbitraryDeck, arbitraryDeck, (a, b) => {
        const once = mergeDecks(a, b);
        expect(mergeDecks(once, b)).toEqual(once);
        expect(mergeDecks(once, once)).toEqual(once);
      }),
    );
  });

  test('of three gives the same in any order', () => {
    fc.assert(
      fc.property(arbitraryDeck, arbitraryDeck, arbitraryDeck, (a, b, c) => {
        expect(mergeDecks(mergeDecks(a, b), c)).toEqual(mergeDecks(a, mergeDecks(b, c)));
      }),
    );
  });

  test('has every question of both once, as it was reviewed last', () => {
    fc.assert(
      fc.property(arbitraryDeck, arbitraryDeck, (a, b) => {
        const merged = mergeDecks(a, b);
        expect(new Set(merged.keys())).toEqual(new Set([...a.keys(), ...b.keys()]));
        for (const [id, card] of merged) {
          const reviewed = [a.get(id), b.get(id)].map((each) => each?.memory?.reviewedMillis ?? 0);
          expect(card.memory?.reviewedMillis ?? 0).toBe(Math.max(...reviewed));
        }
      }),
    );
  });
});
