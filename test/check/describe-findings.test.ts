import { expect, test } from 'vitest';
import { describeFindings, type Finding } from '../../src/check/index.ts';

const finding = (changes: Partial<Finding>): Finding => ({
  rule: 'terms-occur',
  level: 'advice',
  place: 'terms[0].term',
  found: 'a term',
  remedy: 'Take it out.',
  why: 'It is in the way.',
  source: 'Somebody 2002',
  ...changes,
});

test('says the reason of a rule once, and what to do where it is not the same', () => {
  expect(
    describeFindings([
      finding({}),
      finding({ place: 'terms[1].term' }),
      finding({ place: 'terms[2].term', remedy: 'Write it.' }),
    ]),
  ).toBe(`advice  terms[0].term  (terms-occur)
  found:   a term
  because: It is in the way. (Somebody 2002)
  do:      Take it out.
advice  terms[1].term  (terms-occur)
  found:   a term
advice  terms[2].term  (terms-occur)
  found:   a term
  do:      Write it.`);
});

test('lets no pack colour the terminal or write lines of its own', () => {
  const described = describeFindings([finding({ found: 'red \u001b[31m\r\nerror  id' })]);
  expect(described).toContain('found:   red  [31m error  id');
});
