import fc from 'fast-check';
import { expect, test } from 'vitest';
import { permute } from '../../src/pack/index.ts';

test('keeps every item, and never the order they came in', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { minLength: 2 }), fc.string(), (items, seed) => {
      const shuffled = permute(items, seed);
      expect([...shuffled].sort()).toEqual([...items].sort());
      expect(shuffled).not.toEqual(items);
    }),
  );
});

test('is the same everywhere for the same seed, today and later', () => {
  expect(permute(['a', 'b', 'c', 'd', 'e'], 'q-dates').join('')).toBe('becad');
});

test('differs between questions', () => {
  const orders = ['q-1', 'q-2', 'q-3', 'q-4', 'q-5', 'q-6'].map((seed) => permute(['a', 'b', 'c', 'd'], seed).join(''));
  expect(new Set(orders).size).toBeGreaterThan(1);
});
