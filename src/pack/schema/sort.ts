import * as v from 'valibot';
import { partIdSchema } from './ids.ts';
import { labelledPart, questionBase } from './question-base.ts';
import { distinctIds, line, passage } from './text.ts';

const item = v.strictObject({ id: partIdSchema, text: line, heading: partIdSchema, why: passage });

export const sortQuestionSchema = v.pipe(
  v.strictObject({
    ...questionBase,
    kind: v.literal('sort'),
    headings: v.pipe(v.array(labelledPart), v.minLength(2, 'at least two headings'), distinctIds()),
    items: v.pipe(v.array(item), v.minLength(2, 'at least two items'), distinctIds()),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { headings, items } = dataset.value;
    items.forEach((entry, index) => {
      if (headings.some(({ id }) => id === entry.heading)) return;
      addIssue({
        message: 'the id of one of the headings',
        path: [
          { type: 'object', origin: 'value', input: dataset.value, key: 'items', value: items },
          { type: 'array', origin: 'value', input: items, key: index, value: entry },
          { type: 'object', origin: 'value', input: entry, key: 'heading', value: entry.heading },
        ],
      });
    });
  }),
);

export type SortQuestion = v.InferOutput<typeof sortQuestionSchema>;
