import * as v from 'valibot';
import { passage, text } from '../text.ts';
import { type KindRules, singleField } from './kind-rules.ts';
import { questionBase } from './question-base.ts';

const finite = v.pipe(v.number('a number'), v.finite('a finite number'));

export const numberQuestionSchema = v.pipe(
  v.strictObject({
    ...questionBase,
    kind: v.literal('number'),
    correct: finite,
    /** How far off still counts as right, the edge included; 0: exactly. */
    tolerance: v.pipe(finite, v.minValue(0, 'zero or more')),
    min: finite,
    max: finite,
    step: v.pipe(
      finite,
      v.check((step) => step > 0, 'more than zero'),
    ),
    /** Shown after the number; may be empty. */
    unit: v.union([v.literal(''), text(40)], 'text of at most 40 characters, or ""'),
    why: passage,
  }),
  v.forward(
    v.check(({ correct, min, max }) => min <= correct && correct <= max, 'a number from "min" to "max"'),
    ['correct'],
  ),
  v.forward(
    v.check(({ correct, min, step, tolerance }) => {
      if (step <= 0) return true; // That has been said already.
      const steps = (correct - min) / step;
      return Math.abs(steps - Math.round(steps)) * step <= tolerance + ROUNDING;
    }, 'a step that reaches the right number from "min"'),
    ['step'],
  ),
);

export type NumberQuestion = v.InferOutput<typeof numberQuestionSchema>;
export type NumberAnswer = number;

// Decimal fractions are not exact in binary: 0.3 - 0.2 is a little under 0.1.
const ROUNDING = 1e-9;

export const numberRules: KindRules<NumberQuestion, NumberAnswer> = {
  readAnswer: (_question, given) => (typeof given === 'number' && Number.isFinite(given) ? given : null),

  fieldNames: (question) => [question.id],

  readFields(question, fields) {
    const typed = singleField(fields, question.id);
    // “600,000” may be a great number or one with a fraction: better no answer than the wrong one.
    const isPlain = /^[-+]?(?:\d+[.,]?\d*|[.,]\d+)$/.test(typed) && !/^[-+]?[1-9]\d{0,2},\d{3}$/.test(typed);
    const answer = isPlain ? this.readAnswer(question, Number(typed.replace(',', '.'))) : null;
    return { answer, missing: answer === null ? [question.id] : [] };
  },

  rightAnswer: (question) => question.correct,

  grade(question, answer) {
    const distance = answer === null ? Number.POSITIVE_INFINITY : Math.abs(answer - question.correct);
    return {
      credit: distance <= question.tolerance + ROUNDING * Math.max(1, Math.abs(question.correct)) ? 1 : 0,
      parts: [{ id: 'number', chosen: answer, correct: question.correct, why: question.why }],
    };
  },
};
