import type { Deck } from './deck.ts';
import { readDeckText, writeDeck } from './deck-text.ts';

// Some twenty thousand questions.
const MAX_FILE_BYTES = 4_000_000;

/** Hands the reader the deck as a file, named after the day. */
export function saveReviewFile(deck: Deck, nowMillis: number): void {
  const address = URL.createObjectURL(new Blob([writeDeck(deck)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `readback-review-${new Date(nowMillis).toISOString().slice(0, 10)}.json`;
  link.click();
  // Not before the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** `null`: the file holds no deck of ours, or cannot be read. */
export async function readReviewFile(file: File): Promise<Deck | null> {
  if (file.size > MAX_FILE_BYTES) return null;
  const text = await file.text().catch(() => '');
  return readDeckText(text);
}
