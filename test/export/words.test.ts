import { describe, expect, test } from 'vitest';
import { englishWords, exportFormats, makeWorksheet } from '../../src/export/index.ts';
import { languages } from '../../src/widget/index.ts';
import { exportWords } from '../../src/worker/export-words.ts';
import { ferryPack } from '../builders.ts';

test('a file and a worksheet say the same with the catalogue’s English and without it', () => {
  const english = exportWords('en');
  for (const { write } of Object.values(exportFormats)) {
    const source = { pack: ferryPack, pageUrl: null };
    expect(write({ ...source, words: english })).toEqual(write({ ...source, words: englishWords }));
  }
  expect(makeWorksheet(ferryPack, 'A', english)).toEqual(makeWorksheet(ferryPack, 'A', englishWords));
});

describe.each(languages)('in %s', (language) => {
  const words = exportWords(language);

  test.each(Object.entries(englishWords.notices))(
    'what is said of %s keeps the names and signs that a teacher looks for',
    (reason, said) => {
      const kept = said.match(/Moodle|GIFT|Readback|Ordering|4\.4|->|→|�/g) ?? [];
      const translated = Object.entries(words.notices).find(([candidate]) => candidate === reason)?.[1];
      for (const name of kept) expect(translated).toContain(name);
    },
  );

  test('the questions that a notice is about are named one by one', () => {
    for (const numbers of [[5], [5, 12], [5, 12, 17]]) {
      expect(words.questions(numbers).match(/\d+/g)?.map(Number)).toEqual(numbers);
    }
  });
});
