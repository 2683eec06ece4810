import * as v from 'valibot';
import { isAccepted, splitAtBlanks } from '../blanks.ts';
import { foldText } from '../fold-text.ts';
import { partIdSchema } from './ids.ts';
import { questionBase } from './question-base.ts';
import { distinctIds, line, passage } from './text.ts';

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
    }, 'each blank exactly once, such as {1}'),
    ['text'],
  ),
);

export type BlankQuestion = v.InferOutput<typeof blankQuestionSchema>;
