import { isRecord } from '../../pack/index.ts';
import { readCardName } from './card-name.ts';
import { type Card, type CardMemory, type Deck, deckOf } from './deck.ts';

const FORMAT = 'readback-review';
const VERSION = 1;

/** The deck as it is kept and saved: JSON that says what it is, the same for the same cards. */
export function writeDeck(deck: Deck): string {
  const cards = [...deck].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, card]) => card);
  return JSON.stringify({ format: FORMAT, version: VERSION, cards });
}

/** The deck that a text holds, without whatever in it is no card; `null`: it is no deck of ours. */
export function readDeckText(text: string): Deck | null {
  try {
    return readDeck(JSON.parse(text));
  } catch {
    return null;
  }
}

export function readDeck(given: unknown): Deck | null {
  if (!isRecord(given) || given.format !== FORMAT || given.version !== VERSION) return null;
  return Array.isArray(given.cards) ? deckOf(given.cards.flatMap((card) => readCard(card) ?? [])) : null;
}

function readCard(given: unknown): Card | null {
  if (!isRecord(given)) return null;
  const name = readCardName(`${given.packId}/${given.questionId}`);
  const memory = readMemory(given.memory);
  return name && isTime(given.dueMillis) && memory !== undefined
    ? { ...name, dueMillis: given.dueMillis, memory }
    : null;
}

/** `undefined`: neither a memory nor none. */
function readMemory(given: unknown): CardMemory | null | undefined {
  if (given === null) return null;
  if (!isRecord(given)) return undefined;
  const { reviewedMillis, stability, difficulty, reviews, lapses } = given;
  // The bounds within which FSRS keeps its own numbers.
  const isWhole =
    isTime(reviewedMillis) &&
    isWithin(stability, 0.001, 36_500) &&
    isWithin(difficulty, 1, 10) &&
    isWithin(reviews, 1, Number.MAX_SAFE_INTEGER) &&
    isWithin(lapses, 0, Number.MAX_SAFE_INTEGER);
  return isWhole ? { reviewedMillis, stability, difficulty, reviews, lapses } : undefined;
}

// Up to the year 10000: a date that can be written.
const MAX_MILLIS = 253_402_300_799_999;

function isTime(given: unknown): given is number {
  return isWithin(given, 0, MAX_MILLIS);
}

function isWithin(given: unknown, min: number, max: number): given is number {
  return typeof given === 'number' && given >= min && given <= max;
}
