import * as v from 'valibot';
import { labelledPart, questionBase } from './question-base.ts';
import { distinctIds } from './text.ts';

/**
 * Written from memory, then held against a checklist. What was written and ticked never leaves the reader's page, and
 * nothing is scored; so this kind has no rules beyond its shape.
 */
export const recallQuestionSchema = v.strictObject({
  ...questionBase,
  kind: v.literal('recall'),
  checklist: v.pipe(v.array(labelledPart), v.minLength(1, 'at least one thing to remember'), distinctIds()),
});

export type RecallQuestion = v.InferOutput<typeof recallQuestionSchema>;
