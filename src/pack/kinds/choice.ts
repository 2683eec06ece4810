import * as v from 'valibot';
import { partIdSchema } from '../ids.ts';
import { distinctIds, line, passage } from '../text.ts';
import type { KindRules } from './kind-rules.ts';
import { questionBase } from './question-base.ts';

const option = v.strictObject({ id: partIdSchema, text: line, correct: v.optional(v.boolean()), why: passage });

export const choiceQuestionSchema = v.strictObject({
  ...questionBase,
  kind: v.literal('choice'),
  options: v.pipe(
    v.array(option),
    v.minLength(2, 'at least two options'),
    v.maxLength(12, 'at most twelve options'),
    distinctIds(),
    v.check((options) => options.some(isCorrect), 'at least one option with "correct": true'),
    v.check((options) => !options.every(isCorrect), 'at least one option that is not correct'),
  ),
});

export type ChoiceQuestion = v.InferOutput<typeof choiceQuestionSchema>;
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
    const answer = this.readAnswer(question, [...fields.getAll(question.id)]);
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
