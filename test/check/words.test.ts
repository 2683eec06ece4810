import { expect, test } from 'vitest';
import { wordsOf } from '../../src/check/index.ts';

test.each([
  { text: 'The Mayor’s café', words: ['the', 'mayor', 's', 'cafe'], why: 'between spaces and marks' },
  { text: 'दिन की खबर', words: ['दिन', 'की', 'खबर'], why: 'in Hindi, vowels with their letters' },
  { text: 'น้ำ', words: ['น้\u0e4d', 'า'], why: 'in Thai, letter by letter, each with its marks' },
  { text: '東京 2026', words: ['東', '京', '2026'], why: 'in Chinese, letter by letter' },
])('words are told apart: $why', ({ text, words }) => {
  expect(wordsOf(text)).toEqual(words);
});
