import type { ChoiceQuestion } from '../schema/choice.ts';
import type { KindRules } from './kind-rules.ts';

export type ChoiceAnswer = readonly string[];

function isCorrect(candidate: { correct?: boolean | undefined }): boolean {
  return candidate.correct === true;
}

/** Whether the reader may pick several options. */
export function takesSeveral(question: ChoiceQuestion): boolean {
  return question.options.filter(isCorrect).length > 1;
}

export const choiceRules: KindRules<ChoiceQuestion, ChoiceAnswer> = {
  readAnswer(question, given) {
    if (!Array.isArray(given)) return null;
    const picked = question.options.filter(({ id }) => given.includes(id)).map(({ id }) => id);
    const isMalformed = picked.length !== given.length || (picked.length > 1 && !takesSeveral(question));
    return isMalformed || picked.length === 0 ? null : picked;
  },

  fieldNames: (question) => [question.id],

  readFields(question, fields) {
    const answer = this.readAnswer(question, fields.getAll(question.id));
    return { answer, missing: answer ? [] : [question.id] };
  },

  rightAnswer: (question) => question.options.filter(isCorrect).map(({ id }) => id),

  grade(question, answer) {
    const parts = question.options.map((each) => ({
      id: each.id,
      chosen: answer?.includes(each.id) ?? false,
      correct: isCorrect(each),
      why: each.why,
    }));
    const correctCount = parts.filter((part) => part.correct).length;
    const rightPicks = parts.filter((part) => part.chosen && part.correct).length;
    const wrongPicks = parts.filter((part) => part.chosen && !part.correct).length;
    return { credit: Math.max(0, rightPicks - wrongPicks) / correctCount, parts };
  },
};
