import { isAccepted } from '../blanks.ts';
import type { BlankQuestion } from '../schema/blank.ts';
import { isRecord, type KindRules, singleField } from './kind-rules.ts';

export type BlankAnswer = Readonly<Record<string, string>>;

/** Longer than any accepted answer may be; what is longer is no answer. */
const MAX_TYPED_CHARACTERS = 400;

function isRight({ accepted }: BlankQuestion['blanks'][number], typed: string | null): boolean {
  return typed !== null && isAccepted(accepted, typed);
}

export const blankRules: KindRules<BlankQuestion, BlankAnswer> = {
  readAnswer(question, given) {
    if (!isRecord(given)) return null;
    const entries = Object.entries(given);
    const isKnown = ([id, typed]: [string, unknown]) =>
      question.blanks.some((each) => each.id === id) &&
      typeof typed === 'string' &&
      typed.trim() !== '' &&
      typed.length <= MAX_TYPED_CHARACTERS;
    return entries.length > 0 && entries.every(isKnown) ? (Object.fromEntries(entries) as BlankAnswer) : null;
  },

  fieldNames: (question) => question.blanks.map(({ id }) => `${question.id}.${id}`),

  readFields(question, fields) {
    const typed = question.blanks
      .map(({ id }) => [id, singleField(fields, `${question.id}.${id}`)] as const)
      .filter(([, value]) => value !== '');
    const answer = this.readAnswer(question, Object.fromEntries(typed));
    return {
      answer,
      missing: question.blanks.filter(({ id }) => !answer || !Object.hasOwn(answer, id)).map(({ id }) => id),
    };
  },

  rightAnswer: (question) => Object.fromEntries(question.blanks.map(({ id, accepted }) => [id, accepted[0] ?? ''])),

  grade(question, answer) {
    const parts = question.blanks.map(({ id, accepted, why }) => ({
      id,
      chosen: answer && Object.hasOwn(answer, id) ? (answer[id] ?? null) : null,
      correct: accepted[0] ?? '',
      why,
    }));
    const rightCount = parts.filter((part, index) =>
      isRight(question.blanks[index] as BlankQuestion['blanks'][number], part.chosen),
    ).length;
    return { credit: rightCount / parts.length, parts };
  },
};
