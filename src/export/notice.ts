import type { Pack, Question, QuestionId } from '../pack/index.ts';
import { type ByKind, byItsKind } from './by-kind.ts';
import type { ExportSource } from './export-source.ts';
import type { NoticeReason } from './words/index.ts';

/** What a file cannot hold, or holds in another way than the pack does. */
export interface Notice {
  /** `null`: the whole pack. */
  question: QuestionId | null;
  reason: NoticeReason;
}

/** What a format does not hold. */
export interface Limits {
  ofThePack: readonly NoticeReason[];
  ofEachKind: ByKind<readonly NoticeReason[]>;
  /** What depends on a question’s texts, whatever its kind. */
  ofTexts?: (question: Question) => readonly NoticeReason[];
}

export function findNotices(pack: Pack, { ofThePack, ofEachKind, ofTexts }: Limits): Notice[] {
  return [
    ...ofThePack.map((reason) => ({ question: null, reason })),
    ...pack.questions.flatMap((question) =>
      [...byItsKind(ofEachKind, question), ...(ofTexts?.(question) ?? [])].map((reason) => ({
        question: question.id,
        reason,
      })),
    ),
  ];
}

/** One line for each reason, with the questions that it is about, numbered as in the pack. */
export function describeNotices({ pack, words }: ExportSource, notices: readonly Notice[]): string[] {
  const reasons = [...new Set(notices.map(({ reason }) => reason))];
  return reasons.map((reason) => {
    const numbers = notices.flatMap((notice) =>
      notice.reason === reason && notice.question !== null
        ? [pack.questions.findIndex(({ id }) => id === notice.question) + 1]
        : [],
    );
    const said = words.notices[reason];
    return numbers.length === 0 ? said : words.questions(numbers) + words.punctuation.colon + said;
  });
}
