import type { PackId, QuestionId } from '../../pack/index.ts';
import { type CardName, cardId, readCardName } from './card-name.ts';

/**
 * Where these questions are kept for review: ids alone, behind the `#`, where no server sees them. The pack's page hands on
 * the language that was asked of it.
 */
export function reviewAddress(pageUrl: string, packId: PackId, questionIds: readonly QuestionId[]): string {
  const ids = questionIds.map((questionId) => cardId({ packId, questionId }));
  return new URL(`/review${new URL(pageUrl).search}#keep=${ids.join(',')}`, pageUrl).href;
}

/** The questions that an address asks to keep; whatever is no name of a question is left out. */
export function readReviewAddress(fragment: string): CardName[] {
  const names = new URLSearchParams(fragment.replace(/^#/, '')).get('keep')?.split(',') ?? [];
  return names.flatMap((name) => readCardName(name) ?? []);
}
