import * as v from 'valibot';
import { partIdSchema } from './ids.ts';
import { labelledPart, questionBase } from './question-base.ts';
import { distinctIds, passage } from './text.ts';

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
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { left, right, pairs, why } = dataset.value;
    const report = (field: 'pairs' | 'why', id: string, message: string) => {
      const of = dataset.value[field];
      addIssue({
        message,
        path: [
          { type: 'object', origin: 'value', input: dataset.value, key: field, value: of },
          { type: 'object', origin: 'value', input: of, key: id, value: of[id] },
        ],
      });
    };
    for (const { id } of left) {
      if (!right.some((candidate) => candidate.id === pairs[id]))
        report('pairs', id, 'the id of its partner on the right');
      if (!Object.hasOwn(why, id)) report('why', id, 'the reason for this pair');
    }
    for (const field of ['pairs', 'why'] as const) {
      for (const id of Object.keys(dataset.value[field])) {
        if (!left.some((entry) => entry.id === id)) report(field, id, 'only ids of the left side');
      }
    }
  }),
);

export type MatchQuestion = v.InferOutput<typeof matchQuestionSchema>;
