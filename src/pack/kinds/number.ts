import { isNear } from '../is-near.ts';
import type { NumberQuestion } from '../schema/number.ts';
import { type KindRules, singleField } from './kind-rules.ts';

export type NumberAnswer = number;

export const numberRules: KindRules<NumberQuestion, NumberAnswer> = {
  readAnswer: (_question, given) => (typeof given === 'number' && Number.isFinite(given) ? given : null),

  fieldNames: (question) => [question.id],

  readFields(question, fields) {
    const typed = withPlainDigits(singleField(fields, question.id));
    // “600,000” may be a great number or one with a fraction: better no answer than the wrong one.
    const isPlain = /^[-+]?(?:\d+[.,]?\d*|[.,]\d+)$/.test(typed) && !/^[-+]?[1-9]\d{0,2},\d{3}$/.test(typed);
    const value = isPlain ? Number(typed.replace(',', '.')) : Number.NaN;
    // Out of range it is a slip, and may be mended, like a field that holds no number.
    const answer = question.min <= value && value <= question.max ? value : null;
    return { answer, missing: answer === null ? [question.id] : [] };
  },

  rightAnswer: (question) => question.correct,

  grade: (question, answer) => ({
    credit: answer !== null && isNear(answer, question) ? 1 : 0,
    parts: [{ id: 'number', chosen: answer, correct: question.correct, why: question.why }],
  }),
};

/** Arabic, Persian and full-width digits, and the Arabic decimal sign, as ASCII has them. */
function withPlainDigits(typed: string): string {
  return typed.replace(/[٠-٩۰-۹０-９]/g, (digit) => String(digit.charCodeAt(0) & 15)).replace('٫', '.');
}
