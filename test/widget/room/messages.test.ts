import { describe, expect, test } from 'vitest';
import { languages, roomCatalogues } from '../../../src/widget/index.ts';

describe.each(languages)('in %s', (language) => {
  const said = Object.entries(roomCatalogues[language]);
  const sentences = said.flatMap(([name, value]) => (typeof value === 'function' ? [{ name, say: value }] : []));

  test.each(sentences)('$name says every number and name that it is given', ({ say }) => {
    const given = [75, 76, 77].slice(0, say.length);
    const text = String((say as (...args: unknown[]) => string)(...given));
    expect(given.filter((each) => !text.includes(String(each)))).toEqual([]);
  });

  test.each([1, 2, 5, 11, 21, 22, 30, 101])('what is counted has a form for %i', (count) => {
    const { timeLeft, joined, deletedIn, hours, minutes } = roomCatalogues[language];
    for (const text of [timeLeft(count), joined(count), deletedIn(hours(count)), deletedIn(minutes(count))]) {
      expect(text).not.toMatch(/undefined|^\s*$/);
      // One and two may be told by a word.
      if (count > 2) expect(text).toContain(String(count));
    }
  });

  test('nothing is left unsaid', () => {
    expect(JSON.stringify(said)).not.toContain('""');
  });
});
