import { asPackId, asQuestionId, type PackId, type QuestionId } from '../../pack/index.ts';

/** A question of a pack, as the review knows it. */
export interface CardName {
  packId: PackId;
  questionId: QuestionId;
}

/** Where these questions are kept for review: ids alone, behind the `#`, where no server sees them. */
export function reviewAddress(pageUrl: string, packId: PackId, questionIds: readonly QuestionId[]): string {
  const names = questionIds.map((questionId) => `${packId}/${questionId}`);
  return new URL(`/review#keep=${names.join(',')}`, pageUrl).href;
}

/** The questions that an address asks to keep; whatever is no name of a question is left out. */
export function readReviewAddress(fragment: string): CardName[] {
  const names = new URLSearchParams(fragment.replace(/^#/, '')).get('keep')?.split(',') ?? [];
  return names.flatMap((name) => {
    const [pack = '', question = '', ...rest] = name.split('/');
    const packId = asPackId(pack);
    const questionId = asQuestionId(question);
    return packId && questionId && rest.length === 0 ? [{ packId, questionId }] : [];
  });
}
