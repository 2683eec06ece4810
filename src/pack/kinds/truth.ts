import type { TruthQuestion } from '../schema/truth.ts';
import { type KindRules, singleField } from './kind-rules.ts';

export type TruthAnswer = boolean;

const choices = [true, false] as const;

export const truthRules: KindRules<TruthQuestion, TruthAnswer> = {
  readAnswer: (_question, given) => (typeof given === 'boolean' ? given : null),

  fieldNames: (question) => [question.id],

  readFields(question, fields) {
    const value = singleField(fields, question.id);
    const answer = choices.find((choice) => String(choice) === value) ?? null;
    return { answer, missing: answer === null ? [question.id] : [] };
  },

  rightAnswer: (question) => question.correct,

  grade: (question, answer) => ({
    credit: answer === question.correct ? 1 : 0,
    parts: choices.map((choice) => ({
      id: String(choice),
      chosen: answer === choice,
      correct: question.correct === choice,
      why: question.why[`${choice}`],
    })),
  }),
};
