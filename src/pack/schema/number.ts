import * as v from 'valibot';
import { isNear } from '../is-near.ts';
import { questionBase } from './question-base.ts';
import { passage, text } from './text.ts';

const finite = v.pipe(v.number('a number'), v.finite('a finite number'));

export const numberQuestionSchema = v.pipe(
  v.strictObject({
    ...questionBase,
    kind: v.literal('number'),
    correct: finite,
    tolerance: v.pipe(
      finite,
      v.minValue(0, 'zero or more'),
      v.description('How far off still counts as right, the edge included; 0: exactly.'),
    ),
    min: finite,
    max: finite,
    step: v.pipe(
      finite,
      v.check((step) => step > 0, 'more than zero'),
    ),
    unit: v.pipe(
      v.union([v.literal(''), text(40)], 'text of at most 40 characters, or ""'),
      v.description('Shown after the number; may be empty.'),
    ),
    why: passage,
  }),
  v.forward(
    v.check(
      ({ correct, min, max }) => min <= correct && correct <= max,
      'a number from the smallest (“min”) to the largest (“max”) that can be given',
    ),
    ['correct'],
  ),
  v.forward(
    v.check(({ correct, min, step, tolerance }) => {
      if (step <= 0) return true; // That has been said already.
      return isNear(min + Math.round((correct - min) / step) * step, { correct, tolerance });
    }, 'a step that reaches the right number from the smallest (“min”)'),
    ['step'],
  ),
);

export type NumberQuestion = v.InferOutput<typeof numberQuestionSchema>;
