import { spa } from 'stopword';
import { foldList } from './fold-list.ts';
import type { LanguageWords } from './language-words.ts';

export const es: LanguageWords = {
  allOrNone: [
    'todas las anteriores',
    'todos los anteriores',
    'todo lo anterior',
    'todas son correctas',
    'ninguna de las anteriores',
    'ninguno de los anteriores',
    'nada de lo anterior',
    'ninguna es correcta',
  ],
  negatives: ['no', 'nunca', 'excepto', 'salvo', 'ningun', 'ninguna', 'ninguno'],
  counts: { 2: ['dos', 'ambos', 'ambas'], 3: ['tres'], 4: ['cuatro'], 5: ['cinco'], 6: ['seis'] },
  stopWords: foldList(spa),
};
