import { describe, expect, test } from 'vitest';
import type { Pack } from '../../src/pack/index.ts';
import { appendAt, moveAt, removeAt, setAt, valueAt } from '../../src/studio/document/place.ts';
import { ferryPack } from '../builders.ts';

describe('a place of the pack', () => {
  test.each([
    { place: 'title', value: ferryPack.title },
    { place: 'sections[1].points[0].voice', value: 'mayor' },
    { place: 'questions[3].pairs.empty', value: 'mayor' },
    { place: 'questions[99].prompt', value: undefined },
    { place: 'title.length', value: undefined },
    { place: 'constructor', value: undefined },
  ])('is found: $place', ({ place, value }) => {
    expect(valueAt(ferryPack, place)).toEqual(value);
  });

  test('gets another value, and nothing else changes', () => {
    const place = 'sections[1].points[0].text';
    const after = setAt(ferryPack, place, 'New.');
    expect(valueAt(after, place)).toBe('New.');
    expect(setAt(after, place, valueAt(ferryPack, place))).toEqual(ferryPack);
    expect(after.sections[0]).toBe(ferryPack.sections[0]);
  });

  test('keeps the order of the fields in the file', () => {
    const after = setAt(ferryPack, 'title', 'New');
    expect(Object.keys(after)).toEqual(Object.keys(ferryPack));
  });

  test('loses a field that is given nothing', () => {
    expect(setAt(ferryPack, 'voices[0].role', undefined).voices[0]).not.toHaveProperty('role');
  });

  test('cannot be one inside of a text', () => {
    expect(() => setAt(ferryPack, 'title.first', 'x')).toThrow('Inconsistent');
  });
});

describe('a list of the pack', () => {
  const ids = ({ voices }: Pack) => voices.map(({ id }) => id);

  test('gets an entry, loses one, and lets one change places with its neighbour', () => {
    const [first, second, ...rest] = ids(ferryPack);
    expect(ids(moveAt(ferryPack, 'voices', 0, 1))).toEqual([second, first, ...rest]);
    expect(ids(moveAt(ferryPack, 'voices', 1, -1))).toEqual([second, first, ...rest]);
    expect(ids(removeAt(ferryPack, 'voices', 0))).toEqual([second, ...rest]);
    expect(ids(appendAt(ferryPack, 'voices', { id: 'new' }))).toEqual([...ids(ferryPack), 'new']);
  });

  test('stays as it is where an entry is at the end already', () => {
    expect(moveAt(ferryPack, 'voices', 0, -1)).toBe(ferryPack);
    expect(moveAt(ferryPack, 'voices', ferryPack.voices.length - 1, 1)).toBe(ferryPack);
  });
});
