import { vie } from 'stopword';
import { foldList } from './fold-list.ts';
import type { LanguageWords } from './language-words.ts';

export const vi: LanguageWords = {
  allOrNone: [
    'tat ca deu dung',
    'tat ca deu sai',
    'tat ca cac dap an',
    'tat ca cac phuong an',
    'tat ca cac y tren',
    'khong dap an nao',
    'khong phuong an nao',
    'khong y nao',
  ],
  // “không” also ends a plain question, so it is left out.
  negatives: ['tru'],
  counts: { 2: ['hai'], 3: ['ba'], 4: ['bon'], 5: ['nam'], 6: ['sau'] },
  stopWords: foldList([...vie, 'trong', 'ngoài', 'giữa', 'nào', 'đâu', 'gì', 'hoặc', 'hơn', 'nhất']),
};
