import * as v from 'valibot';
import { blankQuestionSchema } from './blank.ts';
import { choiceQuestionSchema } from './choice.ts';
import { matchQuestionSchema } from './match.ts';
import { numberQuestionSchema } from './number.ts';
import { orderQuestionSchema } from './order.ts';
import { type RecallQuestion, recallQuestionSchema } from './recall.ts';
import { sortQuestionSchema } from './sort.ts';
import { truthQuestionSchema } from './truth.ts';

export const questionSchema = v.variant('kind', [
  choiceQuestionSchema,
  truthQuestionSchema,
  matchQuestionSchema,
  orderQuestionSchema,
  sortQuestionSchema,
  blankQuestionSchema,
  numberQuestionSchema,
  recallQuestionSchema,
]);

export type Question = v.InferOutput<typeof questionSchema>;
export type QuestionKind = Question['kind'];
export type QuestionOf<Kind extends QuestionKind> = Extract<Question, { kind: Kind }>;

/** A question that has a right answer. */
export type ScoredQuestion = Exclude<Question, RecallQuestion>;
