import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { MAX_ROOM_SIZE, refusalOf } from '../../src/room/index.ts';
import { cleanName } from '../../src/room/names/clean-name.ts';
import { lookAlike } from '../../src/room/names/look-alike.ts';
import { wordsFor } from '../../src/room/names/words/index.ts';
import { languages } from '../../src/widget/messages/languages.ts';
import { asStudentId, newRoom, play } from './play.ts';

test.each([
  { typed: '  Ada   Lovelace ', name: 'Ada Lovelace', why: 'spaces are tidied' },
  { typed: 'A\u200bd\u200ca\u2060\ufeff', name: 'Ada', why: 'zero-width characters go' },
  { typed: '\u202eAda\u2066', name: 'Ada', why: 'bidi characters go' },
  { typed: 'Ad\u0000a\u0007', name: 'Ada', why: 'control characters go' },
  { typed: 'Ａｄａ', name: 'Ada', why: 'full-width letters become plain ones' },
  { typed: 'A\u0301da', name: 'Áda', why: 'an accent is put on its letter' },
  { typed: 'Nguyễn Thị Á', name: 'Nguyễn Thị Á', why: 'Vietnamese has many marks' },
  { typed: 'أحمد', name: 'أحمد', why: 'Arabic is a script like any other' },
  { typed: 'さくら 花子', name: 'さくら 花子', why: 'Japanese is written in several at once' },
  { typed: '김민준', name: '김민준', why: 'so is Korean' },
  { typed: 'प्रिया', name: 'प्रिया', why: 'its marks belong to its letters' },
  { typed: 'Zoë O’Neill-3', name: 'Zoë O’Neill-3', why: 'names have apostrophes and hyphens' },
])('lets in $typed as “$name”: $why', ({ typed, name }) => {
  expect(cleanName(typed)).toEqual({ ok: true, name });
});

test.each([
  { typed: '', code: 'name-needed' },
  { typed: '\u200b\u200b\u3164\u115f', code: 'name-needed' },
  { typed: '\u2800\u2800\u2800', code: 'name-needed' },
  { typed: 'A', code: 'name-length' },
  { typed: 'x'.repeat(300), code: 'name-length' },
  { typed: 'a'.repeat(21), code: 'name-length' },
  { typed: '👩‍👩‍👧‍👦 family', code: 'name-letters' },
  { typed: '🇻🇳🇻🇳', code: 'name-letters' },
  { typed: '1234', code: 'name-letters' },
  { typed: '<b>Ada</b>', code: 'name-letters' },
  { typed: '=1+1|x', code: 'name-letters' },
  { typed: `Z${'\u0363'.repeat(9)}a`, code: 'name-letters' },
  { typed: 'Аda', code: 'name-scripts' },
  { typed: 'Adα', code: 'name-scripts' },
  { typed: 'Ad한', code: 'name-scripts' },
])('refuses $typed as $code', ({ typed, code }) => {
  expect(cleanName(typed)).toEqual({ ok: false, code });
});

test.each([
  ['Ada', 'ADA'],
  ['Ada', 'Áda'],
  ['Ada', 'A d.a'],
  ['Oscar', '0scar'],
  ['Lily', 'lI1y'],
  ['Corn', 'Com'],
  ['Cop', 'Сор'],
  ['Tom', 'Тοм'],
])('takes %s and %s for one another', (left, right) => {
  expect(lookAlike(left)).toBe(lookAlike(right));
});

test('keeps names apart that only sound alike', () => {
  expect(lookAlike('Mia')).not.toBe(lookAlike('Mya'));
  expect(lookAlike('Kai')).not.toBe(lookAlike('Cai'));
});

test('refuses a name that looks like somebody’s in the room', () => {
  const free = play(newRoom(), { type: 'settingsChanged', changes: { names: 'free' } });
  const room = play(free, { type: 'joined', student: asStudentId('ada'), name: 'Сор', draw: 0 });
  const other = { type: 'joined' as const, student: asStudentId('bo'), draw: 0, atMillis: 0 };
  expect(refusalOf(room, { ...other, name: 'Cop' })).toBe('name-taken');
  expect(refusalOf(room, other)).toBe('name-needed');
  expect(refusalOf(room, { ...other, name: 'Bo' })).toBeNull();
});

test.each([...languages, 'xx-YY'])(
  'has names enough in %s for the largest room twice over, each of them fit to be typed',
  (language) => {
    const { first, second, join } = wordsFor(language);
    const names = first.flatMap((one) => second.map((other) => join(one, other)));
    expect(new Set(names.map(lookAlike)).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(2 * MAX_ROOM_SIZE);
    expect(names.filter((name) => !isDeepStrictEqual(cleanName(name), { ok: true, name }))).toEqual([]);
  },
);

test('deals names in each language of the interface from words of its own', () => {
  expect(new Set(languages.map(wordsFor)).size).toBe(languages.length);
});
