import type { Pack, Question, QuestionId } from '../pack/index.ts';
import { type ByKind, byItsKind } from './by-kind.ts';

/** What a file cannot hold, or holds in another way than the pack does; in a teacher’s words. */
export const noticeReasons = {
  'questions-only':
    'The file holds the questions and the key points behind them. Other key points, terms, the timeline and what the article leaves open stay on the page.',
  'self-marked': 'Flash cards are not scored: the learner compares the answer with the back of the card.',
  'left-out-eleven-right': 'It is left out: Moodle has no mark for an eleventh part of a question.',
  'order-as-places': 'It asks for each item’s place. Credit is for each item in its place, not for each pair in order.',
  'order-all-or-nothing': 'It scores only when the whole order is right; partial credit is lost.',
  'needs-moodle-ordering': 'It needs Moodle 4.4 or later, or the plugin “Ordering” in an older one.',
  'blanks-apart': 'Each blank is a question of its own.',
  'accents-as-written': 'A typed answer counts with all of its accents or with none of them.',
  'arrow-replaced': 'An accepted answer has “->” in it, by which GIFT knows a pair; the file has “→” instead.',
  'no-slider': 'The number is typed; there is no slider.',
  'checklist-shown': 'The checklist is shown after the answer; it cannot be ticked.',
  'marked-by-hand': 'It has no score in Readback. Here it is an essay that waits for a teacher’s mark.',
  'apostrophe-added':
    'A text begins with a sign that a spreadsheet would take for a formula; an apostrophe stands before it.',
  'characters-replaced': 'It has control characters, which the file cannot hold; “�” stands in their place.',
} as const;

export type NoticeReason = keyof typeof noticeReasons;

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
export function describeNotices(pack: Pack, notices: readonly Notice[]): string[] {
  const reasons = [...new Set(notices.map(({ reason }) => reason))];
  return reasons.map((reason) => {
    const numbers = notices.flatMap((notice) =>
      notice.reason === reason && notice.question !== null
        ? [pack.questions.findIndex(({ id }) => id === notice.question) + 1]
        : [],
    );
    if (numbers.length === 0) return noticeReasons[reason];
    return `${numbers.length === 1 ? 'Question' : 'Questions'} ${numbers.join(', ')}: ${noticeReasons[reason]}`;
  });
}
