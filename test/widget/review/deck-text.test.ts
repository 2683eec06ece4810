import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deckOf } from '../../../src/widget/review/deck.ts';
import { readDeck, readDeckText, writeDeck } from '../../../src/widget/review/deck-text.ts';
import { arbitraryDeck } from './decks.ts';

const memory = { reviewedMillis: 2, stability: 2.5, difficulty: 5, reviews: 1, lapses: 0 };
const card = { packId: 'harbour-ferry', questionId: 'q-why', dueMillis: 1, memory };
const fileWith = (...cards: unknown[]) => ({ format: 'readback-review', version: 1, cards });

test('a deck that was written is read as it was', () => {
  fc.assert(
    fc.property(arbitraryDeck, (deck) => {
      expect(readDeckText(writeDeck(deck))).toEqual(deck);
    }),
  );
});

test('the same cards make the same file, in whatever order they were kept', () => {
  fc.assert(
    fc.property(arbitraryDeck, (deck) => {
      expect(writeDeck(deckOf([...deck.values()].reverse()))).toBe(writeDeck(deck));
    }),
  );
});

test('nothing that a file may hold breaks anything', () => {
  fc.assert(fc.property(fc.string(), (text) => void readDeckText(text)));
  fc.assert(fc.property(fc.anything(), (value) => void readDeck(fileWith(value))));
});

describe('a file is refused', () => {
  test.each([
    { given: '', why: 'it is empty' },
    { given: '{"format":"readback-review"', why: 'it is cut off' },
    { given: '[]', why: 'it is a list' },
    { given: 'null', why: 'it is nothing' },
    { given: JSON.stringify({ ...fileWith(card), format: 'anki' }), why: 'it is somebody else’s' },
    { given: JSON.stringify({ ...fileWith(card), version: 2 }), why: 'it is of a version to come' },
    { given: JSON.stringify({ ...fileWith(), cards: {} }), why: 'its cards are no list' },
  ])('because $why', ({ given }) => {
    expect(readDeckText(given)).toBeNull();
  });
});

describe('a card is left out, and the others stay', () => {
  test.each([
    { broken: { ...card, packId: '../x' }, why: 'its pack cannot exist' },
    { broken: { ...card, questionId: '__proto__' }, why: 'its question cannot exist' },
    { broken: { ...card, dueMillis: '1' }, why: 'its day is a text' },
    { broken: { ...card, dueMillis: 9e15 }, why: 'its day is out of every calendar' },
    { broken: { ...card, memory: undefined }, why: 'it says nothing of its memory' },
    { broken: { ...card, memory: { ...memory, stability: 0 } }, why: 'its stability is none that FSRS has' },
    { broken: { ...card, memory: { ...memory, difficulty: 11 } }, why: 'its difficulty is none that FSRS has' },
    { broken: { ...card, memory: { ...memory, reviews: 0 } }, why: 'it was reviewed and never asked' },
    { broken: null, why: 'it is nothing' },
  ])('where $why', ({ broken }) => {
    const other = { ...card, questionId: 'q-order', memory: null };
    expect([...(readDeck(fileWith(broken, other))?.values() ?? [])]).toEqual([other]);
  });
});
