import * as v from 'valibot';
import { partIdSchema } from './ids.ts';
import { questionBase } from './question-base.ts';
import { distinctIds, line, passage } from './text.ts';

const option = v.strictObject({ id: partIdSchema, text: line, correct: v.optional(v.boolean()), why: passage });

export const choiceQuestionSchema = v.strictObject({
  ...questionBase,
  kind: v.literal('choice'),
  options: v.pipe(
    v.array(option),
    v.minLength(2, 'at least two options'),
    v.maxLength(12, 'at most twelve options'),
    distinctIds(),
    v.check((options) => options.some(({ correct }) => correct), 'at least one option that is right (“correct”: true)'),
    v.check((options) => !options.every(({ correct }) => correct), 'at least one option that is not correct'),
  ),
});

export type ChoiceQuestion = v.InferOutput<typeof choiceQuestionSchema>;
