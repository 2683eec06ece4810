import * as v from 'valibot';
import { partIdSchema } from '../ids.ts';
import { distinctIds, line, passage } from '../text.ts';
import { pairingRules } from './pairing.ts';
import { labelledPart, questionBase } from './question-base.ts';

const item = v.strictObject({ id: partIdSchema, text: line, heading: partIdSchema, why: passage });

export const sortQuestionSchema = v.pipe(
  v.strictObject({
    ...questionBase,
    kind: v.literal('sort'),
    headings: v.pipe(v.array(labelledPart), v.minLength(2, 'at least two headings'), distinctIds()),
    items: v.pipe(v.array(item), v.minLength(2, 'at least two items'), distinctIds()),
  }),
  v.forward(
    v.check(
      ({ headings, items }) => items.every(({ heading }) => headings.some(({ id }) => id === heading)),
      'items whose "heading" is the id of one of the headings',
    ),
    ['items'],
  ),
);

export type SortQuestion = v.InferOutput<typeof sortQuestionSchema>;

export const sortRules = pairingRules<SortQuestion>(({ items, headings }) => ({
  from: items.map(({ id, heading, why }) => ({ id, correct: heading, why })),
  to: headings,
}));
