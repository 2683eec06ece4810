import { foldText, type QuestionOf, splitAtBlanks } from '../pack/index.ts';
import type { Reason } from './feedback.ts';
import type { NoticeReason } from './words/index.ts';

export type Blank = QuestionOf<'blank'>['blanks'][number];

/** The text around and between the blanks, with the blanks themselves, in reading order. */
export function piecesOf({ text, blanks }: QuestionOf<'blank'>): (string | Blank)[] {
  return splitAtBlanks(text).flatMap((piece): (string | Blank)[] =>
    'text' in piece ? [piece.text] : blanks.filter(({ id }) => id === piece.blank),
  );
}

export function blanksInOrder(question: QuestionOf<'blank'>): Blank[] {
  return piecesOf(question).filter((piece) => typeof piece !== 'string');
}

export function blankReason(blank: Blank): Reason {
  return { part: shownAnswer(blank), why: blank.why };
}

/** The accepted answer that is shown as the right one; among choices, the choice that is accepted. */
export function shownAnswer(blank: Blank): string {
  return blank.choices?.find((choice) => isRight(blank, choice)) ?? blank.accepted[0] ?? '';
}

export function isRight({ accepted }: Blank, choice: string): boolean {
  return accepted.some((answer) => foldText(answer) === foldText(choice));
}

/** Every accepted answer, and again without its accents: other tools compare letter by letter, but for case. */
export function acceptedSpellings({ accepted }: Blank): string[] {
  return distinctButForCase(accepted.flatMap((answer) => [answer, withoutAccents(answer)]));
}

/** What a tool that compares letter by letter cannot forgive in a typed answer. */
export function accentLimits({ blanks }: QuestionOf<'blank'>): NoticeReason[] {
  const hasAccents = blanks.some(
    ({ choices, accepted }) => !choices && accepted.some((answer) => withoutAccents(answer) !== answer),
  );
  return hasAccents ? ['accents-as-written'] : [];
}

function withoutAccents(answer: string): string {
  const folded = foldText(answer);
  return folded === answer.toLowerCase() ? answer : folded;
}

function distinctButForCase(answers: readonly string[]): string[] {
  return [...new Map(answers.toReversed().map((answer) => [answer.toLowerCase(), answer])).values()].toReversed();
}
