import * as v from 'valibot';
import { foldText } from '../fold-text.ts';
import { partIdSchema } from '../ids.ts';
import { distinctIds, line, passage } from '../text.ts';
import { isRecord, type KindRules, singleField } from './kind-rules.ts';
import { questionBase } from './question-base.ts';

const acceptedText = v.pipe(
  line,
  v.check((accepted) => foldText(accepted) !== '', 'text that is more than accents and spaces'),
);

const blank = v.strictObject({
  id: partIdSchema,
  accepted: v.pipe(
    v.array(acceptedText),
    v.minLength(1, 'at least one accepted answer'),
    v.description('The first one is shown as the right one.'),
  ),
  choices: v.optional(
    v.pipe(
      v.array(line),
      v.minLength(2, 'at least two choices'),
      v.description('With choices, the reader picks instead of typing.'),
    ),
  ),
  why: passage,
});

type Blank = v.InferOutput<typeof blank>;

export const blankQuestionSchema = v.pipe(
  v.strictObject({
    ...questionBase,
    kind: v.literal('blank'),
    text: v.pipe(passage, v.description('Each {id} stands for the blank of that id, once.')),
    blanks: v.pipe(
      v.array(blank),
      v.minLength(1, 'at least one blank'),
      distinctIds(),
      v.check(
        (blanks) => blanks.every(({ accepted, choices }) => !choices || choices.some((c) => isAccepted(accepted, c))),
        'an accepted answer among the choices of each blank',
      ),
    ),
  }),
  v.forward(
    v.check(({ text, blanks }) => {
      const places = splitAtBlanks(text).flatMap((piece) => ('blank' in piece ? [piece.blank] : []));
      return places.length === blanks.length && blanks.every(({ id }) => places.includes(id));
    }, 'each blank exactly once, as {id}'),
    ['text'],
  ),
);

export type BlankQuestion = v.InferOutput<typeof blankQuestionSchema>;
export type BlankAnswer = Readonly<Record<string, string>>;

/** Longer than any accepted answer may be; what is longer is no answer. */
const MAX_TYPED_CHARACTERS = 400;

/** The text around and between the blanks, in reading order. */
export function splitAtBlanks(text: string): ({ text: string } | { blank: string })[] {
  return text
    .split(/\{([a-z0-9-]+)\}/)
    .map((piece, index) => (index % 2 === 1 ? { blank: piece } : { text: piece }))
    .filter((piece) => 'blank' in piece || piece.text !== '');
}

function isAccepted(accepted: readonly string[], typed: string): boolean {
  const folded = foldText(typed);
  return accepted.some((candidate) => foldText(candidate) === folded);
}

function isRight({ accepted }: Blank, typed: string | null): boolean {
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
    const rightCount = parts.filter((part, index) => isRight(question.blanks[index] as Blank, part.chosen)).length;
    return { credit: rightCount / parts.length, parts };
  },
};
