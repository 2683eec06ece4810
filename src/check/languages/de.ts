import { deu } from 'stopword';
import { foldList } from './fold-list.ts';
import type { LanguageWords } from './language-words.ts';

export const de: LanguageWords = {
  allOrNone: [
    'alle genannten',
    'alle oben genannten',
    'alle antworten',
    'alles davon',
    'keine der genannten',
    'keine der oben genannten',
    'keine der antworten',
    'keines davon',
    'nichts davon',
  ],
  negatives: ['nicht', 'nie', 'niemals', 'ausser', 'kein', 'keine', 'keinen', 'keinem', 'keiner', 'keines'],
  counts: { 2: ['zwei', 'beide', 'beiden'], 3: ['drei'], 4: ['vier'], 5: ['funf'], 6: ['sechs'] },
  stopWords: foldList(deu),
};
