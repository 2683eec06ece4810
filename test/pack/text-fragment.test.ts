import { expect, test } from 'vitest';
import { textFragment } from '../../src/pack/index.ts';

test.each([
  { evidence: { start: 'The ferry' }, fragment: '#:~:text=The%20ferry' },
  { evidence: { start: 'pro-war', end: 'a, b & c' }, fragment: '#:~:text=pro%2Dwar,a%2C%20b%20%26%20c' },
  { evidence: { prefix: 'so', start: 'x', end: 'y', suffix: 'then' }, fragment: '#:~:text=so-,x,y,-then' },
])('writes $fragment', ({ evidence, fragment }) => {
  expect(textFragment(evidence)).toBe(fragment);
});
