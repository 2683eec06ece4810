import { isNear } from '../is-near.ts';
import type { NumberQuestion } from '../schema/number.ts';
import { type KindRules, singleField } from './kind-rules.ts';

export type NumberAnswer = number;

export const numberRules: KindRules<NumberQuestion, NumberAnswer> = {
  readAnswer: (_question, given) => (typeof given === 'number' && Number.isFinite(given) ? given : null),

  fieldNames: (question) => [question.id],

  readFields(question, fields) {
    const typed = withPlainDigits(singleField(fields, question.id));
    // Out of range it is a slip, and may be mended, like a field that holds no number.
    const possible = readingsOf(typed).filter((value) => question.min <= value && value <= question.max);
    // “600,000” may be a great number or one with a fraction. Where both are possible, better no answer than the wrong one.
    const answer = possible.length === 1 ? (possible[0] ?? null) : null;
    return { answer, missing: answer === null ? [question.id] : [] };
  },

  rightAnswer: (question) => question.correct,

  grade: (question, answer) => ({
    credit: answer !== null && isNear(answer, question) ? 1 : 0,
    parts: [{ id: 'number', chosen: answer, correct: question.correct, why: question.why }],
  }),
};

/** What the text can mean as a number: with a decimal sign, or with thousands set apart, as languages differ in it. */
function readingsOf(typed: string): number[] {
  const readings: number[] = [];
  if (/^[-+]?(?:\d+[.,]?\d*|[.,]\d+)$/.test(typed)) readings.push(Number(typed.replace(',', '.')));
  if (/^[-+]?[1-9]\d{0,2}([.,\s])\d{3}(?:\1\d{3})*$/.test(typed)) readings.push(Number(typed.replace(/[.,\s]/g, '')));
  return readings;
}

/**
 * Arabic, Persian and full-width digits, the Arabic signs for decimals and thousands, and the minus of print, as ASCII has
 * them; without the marks of direction that are copied along.
 */
function withPlainDigits(typed: string): string {
  return typed
    .replace(/[٠-٩۰-۹０-９]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace('٫', '.')
    .replaceAll('٬', ' ')
    .replace(/[\u061c\u200e\u200f\u2066-\u2069]/g, '')
    .replace('\u2212', '-')
    .trim();
}
