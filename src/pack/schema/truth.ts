import * as v from 'valibot';
import { questionBase } from './question-base.ts';
import { passage } from './text.ts';

export const truthQuestionSchema = v.strictObject({
  ...questionBase,
  kind: v.literal('truth'),
  statement: passage,
  correct: v.boolean('true or false'),
  why: v.strictObject({ true: passage, false: passage }),
});

export type TruthQuestion = v.InferOutput<typeof truthQuestionSchema>;
