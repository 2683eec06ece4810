import { asPackId, asQuestionId, type PackId, type QuestionId } from '../../pack/index.ts';

/** A question of a pack, as the review knows it. */
export interface CardName {
  packId: PackId;
  questionId: QuestionId;
}

/** `harbour-ferry/q-why`: the same on every device, since both halves come from content. */
export type CardId = `${string}/${string}`;

export function cardId({ packId, questionId }: CardName): CardId {
  return `${packId}/${questionId}`;
}

/** `null`: no question can have that name. */
export function readCardName(text: string): CardName | null {
  const [pack = '', question = '', ...rest] = text.split('/');
  const packId = asPackId(pack);
  const questionId = asQuestionId(question);
  return packId && questionId && rest.length === 0 ? { packId, questionId } : null;
}
