import { eng } from 'stopword';
import { foldList } from './fold-list.ts';
import type { LanguageWords } from './language-words.ts';

export const en: LanguageWords = {
  allOrNone: [
    'all of the above',
    'none of the above',
    'both of the above',
    'all of these',
    'none of these',
    'all of them',
    'none of them',
    'all the above',
  ],
  negatives: [
    'not',
    'except',
    'never',
    'cannot',
    'isn',
    'aren',
    'doesn',
    'don',
    'didn',
    'wasn',
    'weren',
    'won',
    'hasn',
  ],
  counts: { 2: ['two', 'both'], 3: ['three'], 4: ['four'], 5: ['five'], 6: ['six'] },
  stopWords: foldList([...eng, 'does', 'so', 'who', 'whom', 'whose', 'when', 'why', 'no', 'not', 'until', 'without']),
};
