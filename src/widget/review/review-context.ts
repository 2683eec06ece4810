import { isScored, type Pack, type PackId, type ScoredQuestion } from '../../pack/index.ts';
import type { Messages, ReviewMessages } from '../messages/index.ts';
import { type CardName, cardId } from './card-name.ts';
import { cardsOf, type Deck } from './deck.ts';
import type { Round } from './rounds.ts';

export interface ReviewState {
  deck: Deck;
  /** Whether this browser keeps the deck; else this page alone has it. */
  isStored: boolean;
  rounds: readonly Round[];
  /** The packs that were asked for and have come, or have not; one that is missing is on its way. */
  packs: ReadonlyMap<PackId, Pack | 'gone' | 'failed'>;
  /** What was done last, and how it is undone; `null`: it cannot be. */
  note: { text: string; undo: DeckChange | null } | null;
  /** What the live region says. */
  spoken: string;
  /** Counts what was said, so that the same words said again are heard again. */
  turns: number;
}

export type DeckChange = (deck: Deck) => Deck;

/** What the page is shown from. */
export interface ReviewContext {
  messages: Messages;
  words: ReviewMessages;
  /** When it is: whatever is due until then is asked. */
  untilMillis: number;
  state: ReviewState;
  act(wish: ReviewWish): void;
}

/** What a reader can want of the page, beside answering. */
export type ReviewWish =
  | { type: 'drop'; names: readonly CardName[] }
  | { type: 'deleteAll' }
  | { type: 'undo'; change: DeckChange }
  | { type: 'fetchAgain'; packId: PackId }
  | { type: 'saveFile' }
  | { type: 'addFile'; file: File };

export const DUE_ID = 'due';
export const UNDO_ID = 'undo';

/** The id of the heading above a pack's round. */
export function headingId(packId: PackId): string {
  return `pack-${packId}`;
}

/** The questions of a round that can be asked, in the pack's order: none of a pack that was withdrawn, none that is not scored. */
export function askableOf({ questionIds }: Round, pack: Pack): ScoredQuestion[] {
  return pack.withdrawn ? [] : pack.questions.filter(isScored).filter(({ id }) => questionIds.includes(id));
}

/** The rounds as they stand in the page: where nothing can be asked any more, below all that can. */
export function roundsInOrder({ rounds, packs }: Pick<ReviewState, 'rounds' | 'packs'>): Round[] {
  const canBeAsked = (round: Round) => {
    const pack = packs.get(round.packId);
    return typeof pack === 'object' ? askableOf(round, pack).length > 0 : pack !== 'gone';
  };
  return [...rounds.filter(canBeAsked), ...rounds.filter((round) => !canBeAsked(round))];
}

/** What is kept of a round's pack and cannot be asked any more. */
export function lostOf(round: Round, pack: Pack | 'gone', deck: Deck): CardName[] {
  if (pack === 'gone' || pack.withdrawn) return cardsOf(deck, round.packId);
  const askable = new Set(askableOf(round, pack).map(({ id }) => id));
  return round.questionIds
    .filter((id) => !askable.has(id))
    .map((questionId) => ({ packId: round.packId, questionId }))
    .filter((name) => deck.has(cardId(name)));
}
