import type { PartialDate } from './dates.ts';

const months = 'January February March April May June July August September October November December'.split(' ');

/** What the interface says in English; every other language has the same keys, and the compiler sees to it. */
export const en = {
  language: 'en',
  /** For numbers. */
  locale: 'en-GB',
  date: ({ year, month = -1, day }: PartialDate) => [day, months[month], year].filter(Boolean).join(' '),

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
  statusMeanings: {
    report: 'The article tells it as something that happened or is so.',
    statement: 'Somebody’s own words, or what they demand.',
    assessment: 'Somebody’s judgement of how things are.',
    interpretation: 'What the article, or somebody in it, reads into words or events.',
  },
  labelsExplained: 'What these labels mean',
  background: 'Background, from us',
  whoIsWho: 'Who is who',
  timeline: 'Timeline',
  terms: 'Words explained, by us',
  leftOpen: 'What the article leaves open',
  withdrawn: 'These key points and this quiz have been withdrawn.',

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
  choose: 'Choose…',
  check: 'Check',
  checkAll: 'Check all answers',
  next: 'Next question',
  back: 'Back',
  toResult: 'See your result',
  nothingChosen: 'Nothing is chosen yet. Choose an answer, then check it.',
  stillMissing: (parts: readonly string[]) => `Still without an answer: ${parts.join('; ')}.`,

  verdicts: { right: 'That’s right.', partly: 'Partly right.', wrong: 'Not quite.' },
  yourAnswer: 'Your answer.',
  yourAnswerCorrect: 'Your answer, and correct.',
  correctAnswer: 'Correct answer.',
  yourAnswerIs: (text: string) => `Your answer: ${text}.`,
  correctIs: (text: string) => `Correct: ${text}.`,
  fromTheArticle: (count: number) => (count === 1 ? 'The key point behind it' : `The ${count} key points behind it`),

  result: 'Your result',
  scoreInWords: (score: string, total: string) => `${score} of ${total}`,
  answeredOf: (answered: number, total: number) => `You have answered ${answered} of ${total} questions.`,
  bySection: 'By section',
  missed: 'Worth another look',
  goOn: (count: number) => (count === 1 ? 'Answer the one left' : `Answer the ${count} left`),
  retry: (count: number) => (count === 1 ? 'Try the one you missed' : `Try the ${count} you missed`),
  startOver: 'Start over',

  promise: 'No cookies, no tracking',
};

export type Messages = typeof en;
