import * as v from 'valibot';
import { labelledPart, questionBase } from './question-base.ts';
import { distinctIds } from './text.ts';

export const orderQuestionSchema = v.strictObject({
  ...questionBase,
  kind: v.literal('order'),
  items: v.pipe(
    v.array(labelledPart),
    v.minLength(2, 'at least two items'),
    v.maxLength(12, 'at most twelve items'),
    distinctIds(),
    v.description('In the right order.'),
  ),
});

export type OrderQuestion = v.InferOutput<typeof orderQuestionSchema>;
