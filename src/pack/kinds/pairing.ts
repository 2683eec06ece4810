import type { PartId, QuestionId } from '../schema/ids.ts';
import { isRecord, type KindRules, singleField } from './kind-rules.ts';

/** For each part, what it was put with: the shape of an answer to `match` and `sort`. */
export type Pairing = Readonly<Record<PartId, PartId>>;

/** What a question is when each of its `from` has one place among its `to`. */
interface PairingQuestion {
  from: readonly { id: PartId; correct: PartId; why: string }[];
  to: readonly { id: PartId }[];
}

/** The rules of every kind that can be seen as a pairing: one credit for each part that is put right. */
export function pairingRules<Question extends { id: QuestionId }>(
  asPairing: (question: Question) => PairingQuestion,
): KindRules<Question, Pairing> {
  return {
    /** Some parts may be left out; an id that the question lacks makes the whole answer malformed. */
    readAnswer(question, given) {
      if (!isRecord(given)) return null;
      const { from, to } = asPairing(question);
      const entries = Object.entries(given);
      const isKnown = ([part, partner]: [string, unknown]) =>
        from.some(({ id }) => id === part) && to.some(({ id }) => id === partner);
      return entries.length > 0 && entries.every(isKnown) ? (Object.fromEntries(entries) as Pairing) : null;
    },

    fieldNames: (question) => asPairing(question).from.map(({ id }) => `${question.id}.${id}`),

    readFields(question, fields) {
      const { from } = asPairing(question);
      const given = from
        .map(({ id }) => [id, singleField(fields, `${question.id}.${id}`)] as const)
        .filter(([, value]) => value !== '');
      const answer = this.readAnswer(question, Object.fromEntries(given));
      return { answer, missing: from.filter(({ id }) => !answer || !Object.hasOwn(answer, id)).map(({ id }) => id) };
    },

    rightAnswer: (question) => Object.fromEntries(asPairing(question).from.map(({ id, correct }) => [id, correct])),

    grade(question, answer) {
      const parts = asPairing(question).from.map(({ id, correct, why }) => ({
        id,
        chosen: answer && Object.hasOwn(answer, id) ? (answer[id] ?? null) : null,
        correct,
        why,
      }));
      return { credit: parts.filter((part) => part.chosen === part.correct).length / parts.length, parts };
    },
  };
}
