import { type Deck, emptyDeck } from './deck.ts';
import { readDeckText, writeDeck } from './deck-text.ts';

/** Under which name this browser keeps the review, on our own origin. */
export const REVIEW_KEY = 'readback:review';

/** What this browser keeps; empty where it keeps nothing, or nothing that can be read. */
export function loadDeck(): Deck {
  try {
    return readDeckText(localStorage.getItem(REVIEW_KEY) ?? '') ?? emptyDeck;
  } catch {
    return emptyDeck;
  }
}

/** Whether the deck could be kept: not where storage is forbidden or full. Of an empty deck, nothing stays behind. */
export function storeDeck(deck: Deck): boolean {
  try {
    if (deck.size === 0) localStorage.removeItem(REVIEW_KEY);
    else localStorage.setItem(REVIEW_KEY, writeDeck(deck));
    return true;
  } catch {
    return false;
  }
}
