import type { PackId, QuestionId } from '../../pack/index.ts';
import { cardId } from './card-name.ts';
import { type Deck, dueCards } from './deck.ts';

/** The questions of one pack that are asked in this visit. */
export interface Round {
  packId: PackId;
  questionIds: readonly QuestionId[];
}

/**
 * The rounds to show now. One that was begun stays, so that no question goes away under its reader's hands, until there is
 * nothing left in it and the pack has something new.
 */
export function renewRounds(rounds: readonly Round[], deck: Deck, nowMillis: number): Round[] {
  const due = dueCards(deck, nowMillis);
  const isDue = (packId: PackId, questionId: QuestionId) =>
    due.some((card) => card.packId === packId && card.questionId === questionId);
  const stays = ({ packId, questionIds }: Round) =>
    questionIds.some((questionId) => deck.has(cardId({ packId, questionId }))) &&
    (questionIds.some((questionId) => isDue(packId, questionId)) || !due.some((card) => card.packId === packId));

  const kept = rounds.filter(stays);
  const packIds = new Set(due.map(({ packId }) => packId));
  for (const { packId } of kept) packIds.delete(packId);
  const begun = [...packIds].map((packId) => ({
    packId,
    questionIds: due.filter((card) => card.packId === packId).map(({ questionId }) => questionId),
  }));
  return [...kept, ...begun];
}
