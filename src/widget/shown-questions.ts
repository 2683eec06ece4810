import { isScored, type Pack, type QuestionKind, type ScoredQuestion } from '../pack/index.ts';

const shownKinds: readonly QuestionKind[] = ['choice', 'truth', 'match', 'sort'];

/** The questions that can be shown; a kind without its screen is left out, never shown broken. */
export function shownQuestions(pack: Pack): ScoredQuestion[] {
  return pack.questions.filter(isScored).filter(({ kind }) => shownKinds.includes(kind));
}
