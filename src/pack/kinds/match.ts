import * as v from 'valibot';
import { partIdSchema } from '../ids.ts';
import { distinctIds, passage } from '../text.ts';
import { pairingRules } from './pairing.ts';
import { labelledPart, questionBase } from './question-base.ts';

const side = v.pipe(v.array(labelledPart), v.minLength(2, 'at least two entries'), distinctIds());

export const matchQuestionSchema = v.pipe(
  v.strictObject({
    ...questionBase,
    kind: v.literal('match'),
    left: side,
    right: side,
    pairs: v.record(partIdSchema, partIdSchema),
    why: v.record(partIdSchema, passage),
  }),
  v.forward(
    v.check(
      ({ left, right }) => right.length > left.length,
      'more entries than on the left, so that the last is no gift',
    ),
    ['right'],
  ),
  v.forward(
    v.check(
      ({ left, right, pairs }) =>
        Object.keys(pairs).length === left.length &&
        left.every(({ id }) => right.some((candidate) => candidate.id === pairs[id])),
      'for each id on the left, and no other, the id of its partner on the right',
    ),
    ['pairs'],
  ),
  v.forward(
    v.check(
      ({ left, why }) => Object.keys(why).length === left.length && left.every(({ id }) => why[id] !== undefined),
      'a reason for each id on the left, and no other',
    ),
    ['why'],
  ),
);

export type MatchQuestion = v.InferOutput<typeof matchQuestionSchema>;

export const matchRules = pairingRules<MatchQuestion>(({ left, right, pairs, why }) => ({
  // The schema has seen to it that each id on the left has a partner and a reason.
  from: left.map(({ id }) => ({ id, correct: pairs[id] as string, why: why[id] as string })),
  to: right,
}));
