import type { OrderQuestion } from '../schema/order.ts';
import { type KindRules, singleField } from './kind-rules.ts';

export type OrderAnswer = readonly string[];

export const orderRules: KindRules<OrderQuestion, OrderAnswer> = {
  readAnswer(question, given) {
    if (!Array.isArray(given) || given.length !== question.items.length) return null;
    return question.items.every(({ id }) => given.includes(id)) ? given : null;
  },

  fieldNames: (question) => question.items.map(({ id }) => `${question.id}.${id}`),

  /** Each item's field holds its place, counted from 1. */
  readFields(question, fields) {
    const places = question.items.map(({ id }) => ({ id, place: singleField(fields, `${question.id}.${id}`) }));
    const inPlace = places.map((_, index) => places.filter(({ place }) => place === String(index + 1)));
    const missing = places.filter(
      ({ id }) => !inPlace.some(([first, ...more]) => first?.id === id && more.length === 0),
    );
    const answer = missing.length > 0 ? null : inPlace.flat().map(({ id }) => id);
    return { answer, missing: missing.map(({ id }) => id) };
  },

  rightAnswer: (question) => question.items.map(({ id }) => id),

  grade(question, answer) {
    const placeOf = (id: string) => answer?.indexOf(id) ?? -1;
    const pairs = question.items.flatMap((earlier, index) =>
      question.items.slice(index + 1).map((later) => placeOf(earlier.id) < placeOf(later.id)),
    );
    const parts = question.items.map(({ id }, index) => ({
      id,
      chosen: answer ? placeOf(id) + 1 : null,
      correct: index + 1,
      why: null,
    }));
    return { credit: pairs.filter(Boolean).length / pairs.length, parts };
  },
};
