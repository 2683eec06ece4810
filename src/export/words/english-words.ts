import { words } from './en.ts';
import type { ExportWords } from './export-words.ts';

/** All of them in English, where there is no catalogue at hand. */
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
  punctuation: { comma: ', ', semicolon: '; ', colon: ': ' },
  ...words,
};
