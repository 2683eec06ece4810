import * as v from 'valibot';
import { partIdSchema, pointIdSchema, questionIdSchema } from './ids.ts';
import { line, passage } from './text.ts';

/** What every question has, whatever its kind. */
export const questionBase = {
  id: questionIdSchema,
  prompt: passage,
  points: v.pipe(
    v.array(pointIdSchema),
    v.minLength(1, 'at least one key point that the question rests on'),
    v.description('The key points that the question rests on.'),
  ),
  explanation: passage,
};

export const labelledPart = v.strictObject({ id: partIdSchema, text: line });

export type LabelledPart = v.InferOutput<typeof labelledPart>;
