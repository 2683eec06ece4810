import { describe, expect, test } from 'vitest';
import { checkPackText } from '../../src/check/index.ts';
import { type Pack, parsePack, type QuestionKind } from '../../src/pack/index.ts';
import { checkWork } from '../../src/studio/document/check-work.ts';
import { describePlace } from '../../src/studio/document/describe-place.ts';
import { describeCounts, sortOf } from '../../src/studio/document/finding-sort.ts';
import { findingsBelow, findingsBy, placesAround } from '../../src/studio/document/findings-by-place.ts';
import { forgetMissing } from '../../src/studio/document/forget-missing.ts';
import { beginHistory, redo, step, undo } from '../../src/studio/document/history.ts';
import { isPassage } from '../../src/studio/document/is-passage.ts';
import { printPack, readWork, writeWork } from '../../src/studio/document/kept-work.ts';
import {
  emptyPack,
  newCorrection,
  newDate,
  newLimit,
  newPoint,
  newSection,
  newTerm,
  newVoice,
} from '../../src/studio/document/new-entries.ts';
import { newQuestion } from '../../src/studio/document/new-question.ts';
import { openPack } from '../../src/studio/document/open-pack.ts';
import { passageReader } from '../../src/studio/document/passage-reader.ts';
import { appendAt, removeAt, setAt, valueAt } from '../../src/studio/document/place.ts';
import { takeEvidence } from '../../src/studio/document/take-evidence.ts';
import { ferryPack, ferryWith, problemsOf, type UnparsedPack } from '../builders.ts';

const titled = (title: string): Pack => setAt(ferryPack, 'title', title);

describe('the history', () => {
  test('goes back and forth, step by step', () => {
    const history = step(step(beginHistory(titled('a')), titled('b')), titled('c'));
    const back = undo(undo(history));
    expect(back.present.title).toBe('a');
    expect(redo(back).present.title).toBe('b');
    expect(redo(redo(back)).present.title).toBe('c');
  });

  test('stays where it is at either end', () => {
    const history = beginHistory(ferryPack);
    expect(undo(history)).toEqual(history);
    expect(redo(history)).toEqual(history);
  });

  test('takes what is typed in one field for one step, and in another for the next', () => {
    const typed = step(step(beginHistory(titled('')), titled('a'), 'title'), titled('ab'), 'title');
    const next = step(typed, setAt(typed.present, 'summary', 's'), 'summary');
    expect(undo(next).present.title).toBe('ab');
    expect(undo(undo(next)).present.title).toBe('');
  });

  test('begins a new step after it went back', () => {
    const typed = step(step(beginHistory(titled('')), titled('a'), 'title'), titled('b'));
    const again = step(undo(typed), titled('ac'), 'title');
    expect(undo(again).present.title).toBe('a');
  });

  test('forgets what was undone once something else is done', () => {
    const history = step(undo(step(beginHistory(titled('a')), titled('b'))), titled('c'));
    expect(redo(history).present.title).toBe('c');
  });

  test('is no step longer where nothing changed', () => {
    const history = beginHistory(ferryPack);
    expect(step(history, ferryPack)).toBe(history);
  });
});

describe('a new entry', () => {
  const kinds: QuestionKind[] = ['choice', 'truth', 'match', 'order', 'sort', 'blank', 'number', 'recall'];

  test.each(kinds)('has its shape and nothing but words to be written: a question of kind %s', (kind) => {
    const once = appendAt(ferryPack, 'questions', newQuestion(ferryPack, kind));
    const twice = appendAt(once, 'questions', newQuestion(once, kind));
    expect(problemsOf(twice)).toEqual([]);
    expect(twice.questions.at(-1)).toMatchObject({ kind, prompt: expect.stringContaining('to be written') });
  });

  test.each([
    { list: 'voices', make: newVoice },
    { list: 'sections', make: newSection },
    { list: 'sections[0].points', make: newPoint },
    { list: 'terms', make: newTerm },
    { list: 'timeline', make: newDate },
    { list: 'limits', make: newLimit },
    { list: 'corrections', make: newCorrection },
  ])('has its shape, as often as it is added: $list', ({ list, make }) => {
    const once = appendAt(ferryPack, list, make(ferryPack));
    expect(problemsOf(appendAt(once, list, make(once)))).toEqual([]);
  });

  test('of a timeline keeps it in order', () => {
    const { findings } = checkPackText(printPack(appendAt(ferryPack, 'timeline', newDate(ferryPack))), {
      name: null,
      original: null,
      article: null,
    });
    expect(findings.map(({ rule }) => rule)).not.toContain('dates-stand-in-order');
  });
});

test('an empty pack is a draft, of which every word is to be written', () => {
  const { findings } = checkPackText(printPack(emptyPack()), { name: null, original: null, article: null });
  const errors = findings.filter(({ level }) => level === 'error').map(({ rule }) => rule);
  expect(new Set(errors)).toEqual(new Set(['is-no-draft', 'all-is-written']));
});

test('what was taken out is asked, dated and matched no more', () => {
  const loss = ferryPack.sections.findIndex(({ id }) => id === 'money');
  const withoutPoint = forgetMissing(removeAt(ferryPack, `sections[${loss}].points`, 0));
  const pairs = ferryPack.questions.findIndex(({ kind }) => kind === 'match');
  const withoutPair = forgetMissing(removeAt(ferryPack, `questions[${pairs}].left`, 0));
  expect(problemsOf(withoutPair)).toEqual([]);
  // The question that rested on that point alone is left for its editor to see.
  expect(problemsOf(withoutPoint).map(({ place, expected }) => `${place}: ${expected}`)).toEqual([
    'questions[0].points: at least one key point that the question rests on',
  ]);
});

describe('a file', () => {
  const opened = (change: (pack: UnparsedPack) => void) => openPack(JSON.stringify(ferryWith(change)));

  test('is a pack again after it was printed', () => {
    const read = openPack(printPack(ferryPack));
    expect(read).toEqual({ ok: true, pack: ferryPack });
  });

  test.each([
    { why: 'a text is empty', change: (pack: UnparsedPack) => Object.assign(pack, { title: '' }) },
    { why: 'a date is none', change: (pack: UnparsedPack) => Object.assign(pack.timeline[0], { date: 'May' }) },
    { why: 'a list is too short', change: (pack: UnparsedPack) => pack.questions[0].options.splice(1) },
    { why: 'a point is asked that is not there', change: (pack: UnparsedPack) => pack.questions[0].points.push('x') },
    { why: 'a voice is not there', change: (pack: UnparsedPack) => pack.voices.shift() },
  ])('can be opened, to be mended, where $why', ({ change }) => {
    const read = opened(change);
    expect(read.ok).toBe(true);
    expect(parsePack(ferryWith(change)).ok).toBe(false);
  });

  test.each([
    { why: 'a field is missing', change: (pack: UnparsedPack) => delete pack.voices },
    { why: 'a list is a text', change: (pack: UnparsedPack) => Object.assign(pack, { voices: 'x' }) },
    { why: 'an object is a list', change: (pack: UnparsedPack) => Object.assign(pack, { article: [] }) },
    { why: 'a field is unknown', change: (pack: UnparsedPack) => Object.assign(pack, { html: '<b>' }) },
    { why: 'the kind is unknown', change: (pack: UnparsedPack) => Object.assign(pack.questions[0], { kind: 'essay' }) },
    { why: 'the format is another', change: (pack: UnparsedPack) => Object.assign(pack, { format: 2 }) },
  ])('cannot be opened where $why', ({ change }) => {
    expect(opened(change)).toMatchObject({
      ok: false,
      findings: expect.arrayContaining([expect.objectContaining({ rule: 'shape' })]),
    });
  });

  test.each([
    { why: 'it is no JSON', text: '{' },
    { why: 'it has a byte-order mark', text: `\ufeff${printPack(ferryPack)}` },
    { why: 'it gives a field twice', text: printPack(ferryPack).replace('{', '{"format": 1,') },
    { why: 'it is empty', text: '' },
  ])('cannot be opened where $why', ({ text }) => {
    expect(openPack(text)).toMatchObject({ ok: false, findings: [{ rule: 'json' }] });
  });
});

describe('what a browser keeps', () => {
  test('comes back with the article, the file’s name and with fields that are still empty', () => {
    const work = { pack: titled(''), article: 'The article.', fileName: 'harbour-ferry.vi.json' };
    expect(readWork(writeWork(work))).toEqual(work);
  });

  test('is of no file where it does not say of which', () => {
    const kept = { pack: JSON.stringify(ferryPack), article: null };
    expect(readWork(JSON.stringify(kept))).toEqual({ pack: ferryPack, article: null, fileName: null });
  });

  test.each(['', '{', 'null', '{"pack":{}}', '{"pack":"{}"}'])('is nothing where it is not ours: %s', (text) => {
    expect(readWork(text)).toBeNull();
  });
});

test('a field that is still empty keeps no other finding back', () => {
  const work = (pack: Pack) => checkWork({ pack, article: null }).findings.map(({ rule, place }) => `${rule} ${place}`);
  const draft = setAt(ferryPack, 'draft', true);
  expect(work(draft)).toEqual(['is-no-draft draft']);
  expect(work(setAt(draft, 'title', ''))).toEqual(['shape title', 'is-no-draft draft']);
  expect(work(setAt(setAt(draft, 'title', ''), 'id', ''))).toEqual(['shape id', 'shape title', 'is-no-draft draft']);
});

test('a field that is still empty hides no voice that is not there, and both together nothing else', () => {
  const broken = setAt(setAt(ferryPack, 'draft', true), 'title', '');
  const { findings, shown } = checkWork({
    pack: setAt(broken, 'sections[0].points[0].voice', 'nobody-at-all'),
    article: null,
  });
  expect(findings.map(({ rule, place }) => `${rule} ${place}`)).toEqual([
    'shape title',
    'shape sections[0].points[0].voice',
    'is-no-draft draft',
  ]);
  expect(shown).not.toBeNull();
});

const matchAt = ferryPack.questions.findIndex(({ kind }) => kind === 'match');
const match = ferryPack.questions[matchAt];
const matchEntry = match?.kind === 'match' ? match.left[1]?.id : undefined;

const withCorrections = setAt(ferryPack, 'corrections', [
  { date: '2026-02-03', note: 'The price was another.' },
  { date: '2026-02-04', note: 'The day was another.' },
]);
const blankAt = ferryPack.questions.findIndex(({ kind }) => kind === 'blank');

test.each([
  { why: 'a question rests on nothing', place: 'questions[0].points', value: [] },
  { why: 'a question has but one option', place: 'questions[0].options', value: [] },
  { why: 'a date is no date', place: 'timeline[0].date', value: 'soon' },
  { why: 'the address is none', place: 'article.url', value: 'here' },
  { why: 'the file’s name has spaces', place: 'id', value: 'my pack' },
  { why: 'the language is none', place: 'language', value: '?' },
  { why: 'a passage is too long', place: 'sections[0].points[0].evidence[0].start', value: 'a'.repeat(500) },
  { why: 'the summary is too long', place: 'summary', value: 'a'.repeat(2000) },
  { why: 'a voice is not there', place: 'sections[0].points[0].voice', value: 'nobody-at-all' },
  { why: 'the file’s name is empty', place: 'id', value: '' },
  { why: 'the language is empty', place: 'language', value: '' },
  { why: 'the contact is empty', place: 'contact', value: '' },
  { why: 'the day of publication is empty', place: 'article.publishedOn', value: '' },
  { why: 'the first date is empty', place: 'timeline[0].date', value: '' },
  { why: 'a later date is empty', place: 'timeline[1].date', value: '' },
  { why: 'the date of a correction is empty', place: 'corrections[1].date', value: '' },
  { why: 'a text with gaps is empty', place: `questions[${blankAt}].text`, value: '' },
])('other findings, and the preview, stay when $why', ({ place, value }) => {
  const broken = setAt(setAt(withCorrections, 'draft', true), place, value);
  const { findings, shown } = checkWork({ pack: broken, article: null });
  const [shape, others] = [true, false].map((isShape) => findings.filter(({ rule }) => (rule === 'shape') === isShape));
  expect(shape?.every((finding) => finding.place.startsWith(place))).toBe(true);
  expect(shape?.length).toBeGreaterThan(0);
  expect(others?.map(({ rule }) => rule)).toEqual(['is-no-draft']);
  expect(shown?.title).toBe(ferryPack.title);
});

describe('dates that are none', () => {
  const checked = (dates: readonly string[]) => {
    const timeline = dates.map((date) => ({ date, label: 'It happened', points: [] }));
    const { findings, shown } = checkWork({ pack: setAt(ferryPack, 'timeline', timeline), article: null });
    return { findings: findings.map(({ rule, place }) => `${rule} ${place}`), isShown: shown !== null };
  };

  test.each([
    { why: 'the first', dates: ['soon', '2025', '2026'], flawed: [0] },
    { why: 'two in a row', dates: ['2025', 'soon', 'later', '2026'], flawed: [1, 2] },
    { why: 'the first two', dates: ['soon', '', '2025'], flawed: [0, 1] },
    { why: 'all', dates: ['soon', ''], flawed: [0, 1] },
  ])('are found, and their order is not judged: $why', ({ dates, flawed }) => {
    const { findings, isShown } = checked(dates);
    expect(new Set(findings)).toEqual(new Set(flawed.map((index) => `shape timeline[${index}].date`)));
    expect(isShown).toBe(true);
  });

  test('leave the order of the others to be judged', () => {
    expect(checked(['2026-13', '2026', '2025']).findings).toEqual([
      'shape timeline[0].date',
      'dates-stand-in-order timeline[2].date',
    ]);
  });
});

test('a question with two flaws, of which one lies beyond what a new question has, is shown', () => {
  const option = { id: 'z', text: '', why: 'It is not so.' };
  const broken = appendAt(setAt(ferryPack, 'questions[0].points', []), 'questions[0].options', option);
  const { findings, shown } = checkWork({ pack: broken, article: null });
  expect(findings.map(({ place }) => place)).toEqual(expect.arrayContaining(['questions[0].points']));
  expect(shown).not.toBeNull();
});

describe('what is pasted into evidence', () => {
  test.each([
    { text: 'The boat leaves the harbour at nine on Sunday', is: true, why: 'eight words and more' },
    { text: 'The boat leaves the harbour', is: false, why: 'a beginning' },
    { text: '渡轮将于星期日上午九时离开港口，市长说。', is: true, why: 'a sentence without spaces' },
    { text: '渡轮将于星期日', is: false, why: 'a beginning without spaces' },
    { text: 'Donaudampfschifffahrtsgesellschaft', is: false, why: 'one long word' },
    { text: '', is: false, why: 'nothing' },
  ])('is a passage, or its beginning: $why', ({ text, is }) => {
    expect(isPassage(text)).toBe(is);
  });

  test('takes the place of all but the heading above it', () => {
    const place = 'sections[0].points[0].evidence[0]';
    const before = setAt(ferryPack, place, { start: 'Old words', suffix: 'after', where: 'A heading' });
    const after = takeEvidence(before, place, { start: 'New words', end: 'to the end' });
    expect(valueAt(after, place)).toEqual({ start: 'New words', end: 'to the end', where: 'A heading' });
    const without = takeEvidence(setAt(ferryPack, place, { start: 'Old words' }), place, { start: 'New words' });
    expect(valueAt(without, place)).toEqual({ start: 'New words' });
  });
});

describe('a finding', () => {
  test.each([
    { place: 'title', says: 'title' },
    { place: 'sections[0].points[1].evidence[0].start', says: 'section 1, point 2, passage 1, first words' },
    { place: 'timeline[2].date', says: 'date 3, date' },
    { place: 'questions[3].pairs.empty', says: 'question 4, entry 1, partner' },
    { place: `questions[${matchAt}].why.${matchEntry}`, says: `question ${matchAt + 1}, entry 2, reason` },
    { place: 'questions[1].why.false', says: 'question 2, for “false”, reason' },
    { place: 'questions[0].options[1].why', says: 'question 1, option 2, reason' },
  ])('is told without JSON: $says', ({ place, says }) => {
    expect(describePlace(place, ferryPack)).toBe(says);
  });

  test('belongs to the field, and to all that it lies in', () => {
    expect(placesAround('questions[3].options[1].why')).toEqual([
      'questions[3].options[1].why',
      'questions[3].options[1]',
      'questions[3].options',
      'questions[3]',
      'questions',
    ]);
  });

  test('is counted where it lies, and not in what only begins alike', () => {
    const { findings } = checkPackText(printPack(titled('')), { name: null, original: null, article: null });
    expect(findingsBelow(findings, ['title'])).toHaveLength(1);
    expect(findingsBelow(findings, ['tit'])).toEqual([]);
  });

  test('stands with those of the same place', () => {
    const { findings } = checkPackText(printPack(titled('')), { name: null, original: null, article: null });
    const twice = [...findings, ...findings];
    expect([...findingsBy(({ place }) => place, twice)]).toEqual([['title', twice]]);
  });
});

test('what is left to write is work, and no error; its remedy speaks of the form', () => {
  const unwritten = setAt(setAt(ferryPack, 'draft', true), 'title', '[to be written: your title]');
  const { findings } = checkWork({ pack: unwritten, article: null });
  expect(findings.map(sortOf)).toEqual(['todo', 'todo']);
  expect(describeCounts(findings)).toBe('2 to do');
  expect(findings.map(({ remedy }) => remedy).join(' ')).not.toMatch(/false|draft/);
});

test('counts what is to do, what is wrong and what is weak apart', () => {
  const pack = setAt(setAt(setAt(ferryPack, 'draft', true), 'title', ''), 'terms', []);
  const { findings } = checkWork({ pack: setAt(pack, 'sections[0].points[0].asked', false), article: null });
  expect(describeCounts(findings)).toBe('1 to do, 1 error, 1 piece of advice');
});

test('reads what evidence leads to, where it leads to one place', () => {
  const passageOf = passageReader('The boat left. The boat\nstayed, as boats do.');
  expect(passageOf({ start: 'The boat stayed', end: 'boats do' })).toBe('The boat stayed, as boats do');
  expect(passageOf({ start: 'The boat' })).toBeNull();
  expect(passageReader(null)({ start: 'The boat stayed' })).toBeNull();
});

test('a point that nobody asks about is found at the box that leaves it out', () => {
  const pack = setAt(ferryPack, 'questions', ferryPack.questions.slice(0, 1));
  const unasked = checkWork({ pack, article: null }).findings.filter(({ rule }) => rule === 'every-point-is-asked');
  expect(unasked.length).toBeGreaterThan(0);
  expect(unasked.every(({ place, remedy }) => place.endsWith('.asked') && remedy.includes('tick'))).toBe(true);
});
