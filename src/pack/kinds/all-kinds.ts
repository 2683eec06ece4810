import { type Grade, gradeBy } from '../grade.ts';
import type { QuestionOf, ScoredQuestion } from '../schema/question.ts';
import { type BlankAnswer, blankRules } from './blank.ts';
import { type ChoiceAnswer, choiceRules } from './choice.ts';
import type { KindRules } from './kind-rules.ts';
import { matchRules } from './match.ts';
import { type NumberAnswer, numberRules } from './number.ts';
import { type OrderAnswer, orderRules } from './order.ts';
import type { Pairing } from './pairing.ts';
import { sortRules } from './sort.ts';
import { type TruthAnswer, truthRules } from './truth.ts';

export interface AnswerByKind {
  choice: ChoiceAnswer;
  truth: TruthAnswer;
  match: Pairing;
  order: OrderAnswer;
  sort: Pairing;
  blank: BlankAnswer;
  number: NumberAnswer;
}

/** An answer as the pack format writes it; each kind reads only its own. */
export type Answer = AnswerByKind[keyof AnswerByKind];

const kindRules = {
  choice: choiceRules,
  truth: truthRules,
  match: matchRules,
  order: orderRules,
  sort: sortRules,
  blank: blankRules,
  number: numberRules,
} satisfies { [Kind in ScoredQuestion['kind']]: KindRules<QuestionOf<Kind>, AnswerByKind[Kind]> };

/** The rules of the question's own kind. */
export function rulesOf(question: ScoredQuestion): KindRules<ScoredQuestion, Answer> {
  // The one place that forgets which kind it holds: a question always meets the rules of its own kind.
  return kindRules[question.kind] as unknown as KindRules<ScoredQuestion, Answer>;
}

/** The answer in anything at all; `null` where it is malformed, empty, or meant for another kind. */
export function readAnswer(question: ScoredQuestion, given: unknown): Answer | null {
  return rulesOf(question).readAnswer(question, given);
}

export function rightAnswer(question: ScoredQuestion): Answer {
  return rulesOf(question).rightAnswer(question);
}

export function gradeAnswer(question: ScoredQuestion, answer: Answer | null): Grade {
  return gradeBy(rulesOf(question), question, answer);
}
