import type { Status } from '../pack/index.ts';

/**
 * The words that a file needs besides the pack’s own. Those that the widget says too have the same names there, so that its
 * catalogue of another language can give them.
 */
export interface ExportWords {
  isTrue: string;
  isFalse: string;
  statuses: Record<Status, string>;
  passage(first: string, last: string | undefined): string;
  underHeading(heading: string): string;
  background: string;
  fromTheArticle(count: number): string;

  place(number: number): string;
  checklist: string;
  rightAnswer: string;
  choices: string;
  onThePage: string;

  worksheet: string;
  key: string;
  version(name: string): string;
  studentName: string;
  date: string;
  scanForPage: string;
  writeLetter: string;
  writeOrder: string;
  fillIn: string;
  oneOf(choices: readonly string[]): string;
  openAnswer: string;
}

export const englishWords: ExportWords = {
  isTrue: 'True',
  isFalse: 'False',
  statuses: {
    report: 'The article reports',
    statement: 'Statement',
    assessment: 'Assessment',
    interpretation: 'Interpretation',
  },
  passage: (first, last) => (last ? `“${first} … ${last}”` : `“${first}”`),
  underHeading: (heading) => `under “${heading}”`,
  background: 'Background, from us',
  fromTheArticle: (count) => (count === 1 ? 'The key point behind it' : `The ${count} key points behind it`),

  place: (number) => `Place ${number}`,
  checklist: 'What to remember',
  rightAnswer: 'Right answer',
  choices: 'Choose from',
  onThePage: 'Key points and quiz on the page',

  worksheet: 'Worksheet',
  key: 'Key',
  version: (name) => `Version ${name}`,
  studentName: 'Name',
  date: 'Date',
  scanForPage: 'The page with the key points',
  writeLetter: 'Write the letter.',
  writeOrder: 'Write the number of its place.',
  fillIn: 'Fill in.',
  oneOf: (choices) => `one of: ${choices.join(', ')}`,
  openAnswer: 'Write from memory.',
};
