import { fra } from 'stopword';
import { foldList } from './fold-list.ts';
import type { LanguageWords } from './language-words.ts';

export const fr: LanguageWords = {
  allOrNone: [
    'toutes les reponses',
    'toutes ces reponses',
    'tous les precedents',
    'tout ce qui precede',
    'aucune des reponses',
    'aucune de ces reponses',
    'aucun des precedents',
    'rien de tout cela',
  ],
  negatives: ['pas', 'jamais', 'sauf', 'excepte', 'aucun', 'aucune'],
  counts: { 2: ['deux'], 3: ['trois'], 4: ['quatre'], 5: ['cinq'], 6: ['six'] },
  stopWords: foldList(fra),
};
