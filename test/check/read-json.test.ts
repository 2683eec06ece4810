import { expect, test } from 'vitest';
import { checkPackText } from '../../src/check/index.ts';

const found = (text: string) =>
  checkPackText(text, { name: null, original: null, article: null }).findings.map((finding) => ({
    rule: finding.rule,
    place: finding.place,
    found: finding.found,
  }));

test.each([
  { why: 'it is empty', text: ' \n', place: 'pack', says: /empty/ },
  { why: 'it begins with a byte-order mark', text: '\ufeff{}', place: 'pack', says: /byte-order mark/ },
  { why: 'it was cut off', text: '{\n "format": 1,\n', place: 'pack', says: /SyntaxError/ },
  { why: 'a key is given twice', text: '{\n "id": 1,\n "id": 2\n}', place: 'id', says: /line 3, column 2.*line 2/ },
  {
    why: 'a key is given twice, deep inside',
    text: '{ "a": [{ "x": 1 }, { "y": ",:{", "x": { "z": 1, "\\u007a": 2 } }] }',
    place: 'a[1].x.z',
    says: /"z" a second time/,
  },
])('says where and what when $why', ({ text, place, says }) => {
  expect(found(text)).toEqual([{ rule: 'json', place, found: expect.stringMatching(says) }]);
});

test('lets the same key stand in two objects, and text look like keys', () => {
  const text = '{ "a": { "x": "x" }, "b": { "x": ["x", "x"] } }';
  expect(found(text).filter(({ rule }) => rule === 'json')).toEqual([]);
});

test('is not felled by brackets without end', () => {
  expect(found('['.repeat(200_000) + ']'.repeat(200_000))).toMatchObject([{ rule: 'shape', place: 'pack' }]);
});

test('says that half of a surrogate pair is no text', () => {
  expect(found('{ "title": "\\ud83d" }')).toContainEqual(expect.objectContaining({ rule: 'shape', place: 'title' }));
});
