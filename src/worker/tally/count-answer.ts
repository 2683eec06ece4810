import { type Answer, type GradedPart, gradeAnswer, type ScoredQuestion } from '../../pack/index.ts';
import type { QuestionTally } from './tally.ts';

/** Whether a part of the answer counts, given the question and the answer that it is a part of. */
type CountsPart = (part: GradedPart, question: ScoredQuestion, answer: Answer) => boolean;

const isChosen: CountsPart = ({ chosen }) => chosen === true;

const isRight: CountsPart = ({ chosen, correct }) => chosen === correct;

/** What is typed is right in many ways: alone, it earns credit or it does not. */
const earnsCredit: CountsPart = ({ id, chosen }, question) =>
  typeof chosen === 'string' && gradeAnswer(question, { [id]: chosen }).credit > 0;

/** What the parts of each kind count: options by how many chose them, all else by how many put it right. */
const countsPart: Record<ScoredQuestion['kind'], CountsPart> = {
  choice: isChosen,
  truth: isChosen,
  match: isRight,
  sort: isRight,
  order: isRight,
  blank: earnsCredit,
  number: (_part, question, answer) => gradeAnswer(question, answer).credit === 1,
};

/** One reader's answer as a tally of one. What was typed is not in it. */
export function countAnswer(question: ScoredQuestion, answer: Answer): QuestionTally {
  const grade = gradeAnswer(question, answer);
  const counted = grade.parts.filter((part) => countsPart[question.kind](part, question, answer));
  return {
    answered: 1,
    correct: grade.verdict === 'right' ? 1 : 0,
    parts: Object.fromEntries(counted.map(({ id }) => [id, 1])),
  };
}
