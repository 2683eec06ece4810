import { gradeAnswer, isScored, type Pack, type ScoredQuestion } from '../../pack/index.ts';
import type { QuestionTally, Tally } from './tally.ts';

/** Fewer say little, and might tell one reader's answer to another. */
export const MIN_ANSWERS = 20;

/** What the API says of a question. */
export type PublishedTally = QuestionTally | { tooFew: true };

/** Every scored question of the pack, in its order, with every part that can be counted. */
export function publishTally(pack: Pack, tally: Tally): Record<string, PublishedTally> {
  const questions = pack.questions.filter(isScored);
  return Object.fromEntries(questions.map((question) => [question.id, publishQuestion(question, tally)]));
}

function publishQuestion(question: ScoredQuestion, tally: Tally): PublishedTally {
  const counted = Object.hasOwn(tally, question.id) ? tally[question.id] : undefined;
  if (!counted || counted.answered < MIN_ANSWERS) return { tooFew: true };
  const { answered, correct, parts } = counted;
  const ids = gradeAnswer(question, null).parts.map(({ id }) => id);
  const ofPart = (id: string) => (Object.hasOwn(parts, id) ? (parts[id] ?? 0) : 0);
  return { answered, correct, parts: Object.fromEntries(ids.map((id) => [id, ofPart(id)])) };
}
