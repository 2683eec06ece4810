import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkPack } from '../../src/check/index.ts';
import { ferryPack, ferryWith, parsedPack, type UnparsedPack } from '../builders.ts';

const ARTICLE = 'content/articles/harbour-ferry.txt';
const known = { name: 'harbour-ferry', original: null, article: readFileSync(ARTICLE, 'utf8') };

const errors = (change: (pack: UnparsedPack) => void) =>
  checkPack({ pack: parsedPack(ferryWith(change)), ...known })
    .filter(({ level }) => level === 'error')
    .map(({ rule, place }) => ({ rule, place }));

test('finds nothing in the made-up pack', () => {
  expect(checkPack({ pack: ferryPack, ...known })).toEqual([]);
});

describe('a question that rests on a claim', () => {
  const asks = (prompt: string, text = 'The town cannot keep paying for its losses') =>
    errors((pack) => {
      Object.assign(pack.questions[0], { prompt });
      Object.assign(pack.questions[0].options[1], { text });
    });

  test.each([
    { prompt: 'According to the mayor, why does the night sailing end?', why: 'names the voice by another word' },
    { prompt: 'Why, says Ilse Brandt, does the night sailing end?', why: 'names the voice' },
    { prompt: 'WHY, SAYS THE MAYOR, does it end?', why: 'names it in capitals' },
  ])('passes when it $why', ({ prompt }) => {
    expect(asks(prompt)).toEqual([]);
  });

  test('passes when it asks for the voice', () => {
    expect(asks('Who says that the town cannot keep paying?', 'Ilse Brandt')).toEqual([]);
  });

  test.each([
    { prompt: 'Why does the night sailing end?', why: 'names nobody' },
    { prompt: 'Why does the mayoress end the night sailing?', why: 'names somebody only as part of another word' },
    { prompt: 'According to the institute, why does it end?', why: 'names somebody else' },
  ])('is an error when it $why', ({ prompt }) => {
    expect(asks(prompt)).toEqual([{ rule: 'claims-are-attributed', place: 'questions[0].prompt' }]);
  });

  test('need not name anybody for what the article reports', () => {
    const reported = (pack: UnparsedPack) =>
      Object.assign(pack.questions[0], { points: ['vote'], prompt: 'How did the vote end?' });
    expect(errors(reported)).toEqual([]);
  });
});
