import { dayMonthYear } from '../dates.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');
const months = 'January February March April May June July August September October November December'.split(' ');

/** What every reader meets at once. */
export const messages = {
  language: 'en',
  /** For numbers. */
  locale: 'en-GB',
  /** A date such as `2026`, `2026-11` or `2026-11-21`, in words; zeros before a month or a day may be left out. */
  date: (date: string) => dayMonthYear(date, months),
  /** Between what is put together at run time, and at its end. */
  punctuation: { comma: ', ', semicolon: '; ', colon: ': ', stop: '.' },

  keyPoints: 'Key points',
  takeTheQuiz: 'Take the quiz',
  /** Where the headline, the publisher or the date is not known, it is left out. */
  onTheArticle: (title: string | null, publisher: string | null, date: string | null) =>
    [title ? `On “${title}”` : 'On an article', publisher && `by ${publisher}`, date && `of ${date}`]
      .filter(Boolean)
      .join(' '),
  statuses: {
    report: 'The article reports',
    statement: 'Statement',
    assessment: 'Assessment',
    interpretation: 'Interpretation',
  },
  labelsExplained: 'What these labels mean',
  background: 'Background, from us',
  whoIsWho: 'Who is who',
  timeline: 'Timeline',
  terms: 'Words explained, by us',
  leftOpen: 'What the article leaves open',
  withdrawn: 'These key points and this quiz have been withdrawn.',
  /** Of a correction. */
  correctedOn: (date: string) => `Corrected (${date}):`,
  reportMistake: 'Report a mistake',

  whereInArticle: 'Where in the article',
  showInArticle: 'Show in the article',
  shownInArticle: (passage: string) => `Shown in the article: ${passage}`,
  passageChanged: 'This passage has changed.',
  passage: (first: string, last: string | undefined) => (last ? `“${first} … ${last}”` : `“${first}”`),
  underHeading: (heading: string) => `under “${heading}”`,

  quiz: 'Quiz',
  loading: 'One moment …',
  questionOf: (number: number, total: number) => `Question ${number} of ${total}`,
  isTrue: 'True',
  isFalse: 'False',
  check: 'Check',
  checkAll: 'Check all answers',
  next: 'Next question',
  back: 'Back',
  toResult: 'See your result',
  nothingGiven: 'There is no answer yet. Give one, then check it.',

  verdicts: { right: 'That’s right.', partly: 'Partly right.', wrong: 'Not quite.' },
  yourAnswer: 'Your answer.',
  yourAnswerCorrect: 'Your answer, and correct.',
  correctAnswer: 'Correct answer.',
  fromTheArticle: (count: number) =>
    plural(count, { one: 'The key point behind it', other: `The ${count} key points behind it` }),

  promise: 'No cookies, no tracking',
};

export type Messages = typeof messages;
