import {
  type Answer,
  type AnswerByKind,
  foldText,
  gradeAnswer,
  type PartId,
  type QuestionOf,
  type ScoredQuestion,
} from '../../pack/index.ts';

/** One thing that an answer says, so that answers of every kind can be counted alike. */
export interface Chosen {
  /** The option, item, side or blank that it is about; the kind's own name where the question has no parts. */
  part: PartId;
  /** What was said of it: an id, a place, a number, or words as typed. */
  value: string;
}

/** A thing that may be chosen, and whether it is right. */
export interface Choosable extends Chosen {
  /** What it is in words, for a table. */
  label: string;
  isCorrect: boolean;
}

/** All that the answer says. */
export function chosenIn(question: ScoredQuestion, answer: Answer): Chosen[] {
  switch (question.kind) {
    case 'choice':
      return (answer as AnswerByKind['choice']).map((option) => ({ part: option, value: option }));
    case 'order':
      return (answer as AnswerByKind['order']).map((item, index) => ({ part: item, value: String(index + 1) }));
    case 'truth':
    case 'number':
      return [{ part: question.kind, value: String(answer) }];
    case 'blank':
      return entriesOf(answer).map(([part, typed]) => ({ part, value: foldText(typed) }));
    case 'match':
    case 'sort':
      return entriesOf(answer).map(([part, value]) => ({ part, value }));
  }
}

function entriesOf(answer: Answer): [string, string][] {
  return Object.entries(answer as AnswerByKind['match']);
}

/** All that the question offers to choose; what is typed is not among it. */
export function choosableIn(question: ScoredQuestion): Choosable[] {
  switch (question.kind) {
    case 'choice':
      return question.options.map(({ id, text, correct }) => ({
        part: id,
        value: id,
        label: text,
        isCorrect: correct === true,
      }));
    case 'truth':
      return [true, false].map((value) => ({
        part: question.kind,
        value: String(value),
        label: String(value),
        isCorrect: question.correct === value,
      }));
    case 'match':
      return question.left.flatMap(({ id, text }) =>
        question.right.map((other) => ({
          part: id,
          value: other.id,
          label: `${text} – ${other.text}`,
          isCorrect: question.pairs[id] === other.id,
        })),
      );
    case 'sort':
      return question.items.flatMap(({ id, text, heading }) =>
        question.headings.map((other) => ({
          part: id,
          value: other.id,
          label: `${text} – ${other.text}`,
          isCorrect: heading === other.id,
        })),
      );
    case 'order':
      return question.items.flatMap(({ id, text }, right) =>
        question.items.map((_, place) => ({
          part: id,
          value: String(place + 1),
          label: `${place + 1}. ${text}`,
          isCorrect: place === right,
        })),
      );
    case 'blank':
      return question.blanks.flatMap(({ id, accepted, choices }) =>
        distinct((choices ?? accepted.slice(0, 1)).map(foldText)).map((value) => ({
          part: id,
          value,
          label: (choices ?? accepted).find((text) => foldText(text) === value) ?? value,
          isCorrect: isRightTyped(question, id, value),
        })),
      );
    case 'number':
      return [
        { part: question.kind, value: String(question.correct), label: String(question.correct), isCorrect: true },
      ];
  }
}

/** What was chosen, in words; for what is not among the things to choose it is what was typed. */
export function describeChosen(question: ScoredQuestion, { part, value }: Chosen): Choosable {
  return { part, value, label: value, isCorrect: isRightTyped(question, part, value) };
}

function isRightTyped(question: ScoredQuestion, part: PartId, value: string): boolean {
  if (question.kind === 'number') return gradeAnswer(question, Number(value)).credit === 1;
  if (question.kind !== 'blank') return false;
  const alone: QuestionOf<'blank'> = { ...question, blanks: question.blanks.filter(({ id }) => id === part) };
  return gradeAnswer(alone, { [part]: value }).credit === 1;
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
