import { expect, test } from 'vitest';
import { readReviewAddress, reviewAddress } from '../../../src/widget/review/review-address.ts';
import { cardName } from './decks.ts';

const { packId, questionId } = cardName('harbour-ferry/q-why');

test('an address holds ids alone, behind the #, and the language that the reader had', () => {
  const order = cardName('harbour-ferry/q-order').questionId;
  expect(reviewAddress('https://x.example/a/harbour-ferry?lang=ar', packId, [questionId, order])).toBe(
    'https://x.example/review?lang=ar#keep=harbour-ferry/q-why,harbour-ferry/q-order',
  );
});

test.each([
  { fragment: '#keep=harbour-ferry/q-why', read: ['q-why'], why: 'one question' },
  { fragment: '#keep=harbour-ferry%2Fq-why', read: ['q-why'], why: 'a slash that was escaped' },
  { fragment: '#keep=,harbour-ferry,a/b/c,<b>/x,harbour-ferry/q-why', read: ['q-why'], why: 'one among what is none' },
  { fragment: '#kept=harbour-ferry/q-why', read: [], why: 'something else' },
  { fragment: '', read: [], why: 'nothing' },
])('$why is read: $fragment', ({ fragment, read }) => {
  expect(readReviewAddress(fragment).map((name) => name.questionId)).toEqual(read);
});
