import { type CardInput, fsrs, type Grade, Rating, State } from 'ts-fsrs';
import { type CardName, cardId } from './card-name.ts';
import { type Card, type Deck, deckOf } from './deck.ts';

// A page that names days asks for days: no steps of minutes, and no chance.
const scheduler = fsrs({ enable_short_term: false, enable_fuzz: false });

/**
 * Reschedules a question that was answered, by FSRS-6 (https://github.com/open-spaced-repetition/ts-fsrs); a question that
 * is not kept changes nothing.
 */
export function rateCard(deck: Deck, name: CardName, credit: number, nowMillis: number): Deck {
  const card = deck.get(cardId(name));
  if (!card) return deck;
  const { card: next } = scheduler.next(toSchedule(card, nowMillis), nowMillis, ratingOf(credit));
  const { stability, difficulty, reps: reviews, lapses } = next;
  const memory = { reviewedMillis: nowMillis, stability, difficulty, reviews, lapses };
  return deckOf([...deck.values(), { ...card, dueMillis: next.due.getTime(), memory }]);
}

function ratingOf(credit: number): Grade {
  if (credit === 1) return Rating.Good;
  return credit === 0 ? Rating.Again : Rating.Hard;
}

function toSchedule({ dueMillis, memory }: Card, nowMillis: number): CardInput {
  const { stability = 0, difficulty = 0, reviews = 0, lapses = 0 } = memory ?? {};
  return {
    due: dueMillis,
    state: memory ? State.Review : State.New,
    stability,
    difficulty,
    reps: reviews,
    lapses,
    // A clock that was set back must not make a review lie in the future.
    last_review: memory && Math.min(memory.reviewedMillis, nowMillis),
    elapsed_days: 0,
    scheduled_days: 0,
    learning_steps: 0,
  };
}
