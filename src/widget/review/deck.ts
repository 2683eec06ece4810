import type { PackId } from '../../pack/index.ts';
import { type CardId, type CardName, cardId } from './card-name.ts';

/** How well a question is remembered, as FSRS counts it. */
export interface CardMemory {
  reviewedMillis: number;
  /** In days: after so many, nine of ten such questions would be answered. */
  stability: number;
  /** From 1 to 10. */
  difficulty: number;
  reviews: number;
  /** How often it was forgotten. */
  lapses: number;
}

export interface Card extends CardName {
  dueMillis: number;
  /** `null`: it was never asked here. */
  memory: CardMemory | null;
}

/** What a reader keeps for review. */
export type Deck = ReadonlyMap<CardId, Card>;

export const emptyDeck: Deck = new Map();

// Whoever keeps a question has just read its answer; to try it again at once, there is the result's own button.
const FIRST_INTERVAL_MILLIS = 24 * 60 * 60 * 1000;

/** Adds what is new; what is kept already stays as it is. */
export function keepCards(deck: Deck, names: readonly CardName[], nowMillis: number): Deck {
  const dueMillis = nowMillis + FIRST_INTERVAL_MILLIS;
  const fresh = names.map(({ packId, questionId }) => ({ packId, questionId, dueMillis, memory: null }));
  return deckOf([...fresh, ...deck.values()]);
}

export function dropCards(deck: Deck, names: readonly CardName[]): Deck {
  const dropped = new Set(names.map(cardId));
  return deckOf([...deck.values()].filter((card) => !dropped.has(cardId(card))));
}

/** What is due at that time, the longest due first. */
export function dueCards(deck: Deck, nowMillis: number): Card[] {
  return [...deck.values()].filter(({ dueMillis }) => dueMillis <= nowMillis).sort((a, b) => a.dueMillis - b.dueMillis);
}

/** When the next question comes, due or not; `null`: none is kept. */
export function nextDueMillis(deck: Deck): number | null {
  return deck.size === 0 ? null : Math.min(...[...deck.values()].map(({ dueMillis }) => dueMillis));
}

export function cardsOf(deck: Deck, packId: PackId): Card[] {
  return [...deck.values()].filter((card) => card.packId === packId);
}

/** Both decks in one, each question once: as it was reviewed last, in whichever of them. */
export function mergeDecks(a: Deck, b: Deck): Deck {
  return deckOf([...a.values(), ...b.values()].sort(byKnowledge));
}

/** Of cards for the same question, the last one counts. */
export function deckOf(cards: readonly Card[]): Deck {
  return new Map(cards.map((card) => [cardId(card), card]));
}

/** The card that knows more comes last: reviewed later, else due sooner. Equal ones are told apart by their text alone. */
function byKnowledge(a: Card, b: Card): number {
  return (
    (a.memory?.reviewedMillis ?? 0) - (b.memory?.reviewedMillis ?? 0) ||
    b.dueMillis - a.dueMillis ||
    (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)
  );
}
