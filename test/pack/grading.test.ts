import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Fields,
  gradeAnswer,
  readAnswer,
  rightAnswer,
  rulesOf,
  type ScoredQuestion,
} from '../../src/pack/index.ts';
import { question } from '../builders.ts';
import { anyScoredQuestion } from './arbitrary-questions.ts';

const readFields = (asked: ScoredQuestion, fields: Fields) => rulesOf(asked).readFields(asked, fields);

describe('grading, whatever the question', () => {
  test('gives full credit to the right answer, and says so', () => {
    fc.assert(
      fc.property(anyScoredQuestion, (asked) => {
        const right = readAnswer(asked, rightAnswer(asked));
        expect(gradeAnswer(asked, right)).toMatchObject({ credit: 1, verdict: 'right' });
      }),
    );
  });

  test('answers anything at all with a credit from 0 to 1 and a verdict that fits it', () => {
    fc.assert(
      fc.property(anyScoredQuestion, fc.anything(), (asked, anything) => {
        const { credit, verdict, explanation, points } = gradeAnswer(asked, readAnswer(asked, anything));
        expect(credit).toBeGreaterThanOrEqual(0);
        expect(credit).toBeLessThanOrEqual(1);
        expect(verdict).toBe(credit === 1 ? 'right' : credit === 0 ? 'wrong' : 'partly');
        expect({ explanation, points }).toEqual({ explanation: asked.explanation, points: asked.points });
      }),
    );
  });

  test('gives no credit for no answer, and still tells what would have been right', () => {
    fc.assert(
      fc.property(anyScoredQuestion, (asked) => {
        const grade = gradeAnswer(asked, null);
        expect(grade).toMatchObject({ credit: 0, verdict: 'wrong' });
        expect(grade.parts.length).toBeGreaterThan(0);
      }),
    );
  });

  test('reads from form fields whatever they hold, and never throws', () => {
    const fields = fc.dictionary(
      fc.constantFrom('q-any', 'q-any.a', 'q-any.b'),
      fc.array(fc.string(), { maxLength: 3 }),
    );
    fc.assert(
      fc.property(anyScoredQuestion, fields, (asked, values) => {
        const { answer, missing } = readFields(asked, { getAll: (name) => values[name] ?? [] });
        if (missing.length === 0) expect(answer).not.toBeNull();
      }),
    );
  });

  test('leaves the question as it was', () => {
    fc.assert(
      fc.property(anyScoredQuestion, (asked) => {
        const before = structuredClone(asked);
        gradeAnswer(asked, rightAnswer(asked));
        expect(asked).toEqual(before);
      }),
    );
  });
});

describe('choice', () => {
  const one = question('choice');
  const several = question('choice', {
    options: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id, correct: id < 'c', why: `why ${id}` })),
  });

  test.each([
    { asked: one, answer: ['b'], credit: 1, why: 'the right one' },
    { asked: one, answer: ['a'], credit: 0, why: 'a wrong one' },
    { asked: several, answer: ['a', 'b'], credit: 1, why: 'both right ones' },
    { asked: several, answer: ['a'], credit: 0.5, why: 'one of two right ones' },
    { asked: several, answer: ['a', 'c'], credit: 0, why: 'a right and a wrong pick cancel out' },
    { asked: several, answer: ['c', 'd'], credit: 0, why: 'never below nothing' },
    { asked: several, answer: ['a', 'b', 'c'], credit: 0.5, why: 'a wrong pick costs as much as a right one earns' },
  ])('$why: $credit', ({ asked, answer, credit }) => {
    expect(gradeAnswer(asked, readAnswer(asked, answer)).credit).toBe(credit);
  });

  test.each([
    { asked: one, given: ['a', 'b'], why: 'two picks where one is asked for' },
    { asked: one, given: ['zz'], why: 'an option that does not exist' },
    { asked: one, given: ['a', 'a'], why: 'the same option twice' },
    { asked: one, given: [], why: 'nothing' },
    { asked: one, given: 'a', why: 'not a list' },
  ])('counts $why as no answer', ({ asked, given }) => {
    expect(readAnswer(asked, given)).toBeNull();
  });

  test('gives each option its own reason', () => {
    expect(gradeAnswer(several, ['a', 'c']).parts).toEqual([
      { id: 'a', chosen: true, correct: true, why: 'why a' },
      { id: 'b', chosen: false, correct: true, why: 'why b' },
      { id: 'c', chosen: true, correct: false, why: 'why c' },
      { id: 'd', chosen: false, correct: false, why: 'why d' },
    ]);
  });
});

describe('truth', () => {
  test.each([
    { value: 'false', credit: 1 },
    { value: 'true', credit: 0 },
  ])('$value earns $credit', ({ value, credit }) => {
    const asked = question('truth', { correct: false });
    const { answer, missing } = readFields(asked, new URLSearchParams({ [asked.id]: value }));
    expect(missing).toEqual([]);
    expect(gradeAnswer(asked, answer).credit).toBe(credit);
  });

  test('takes no other word for an answer', () => {
    const asked = question('truth');
    expect(readFields(asked, new URLSearchParams({ [asked.id]: 'yes' })).answer).toBeNull();
  });
});

describe('match and sort', () => {
  const asked = question('match');

  test('earn a share for each part put right', () => {
    const grade = gradeAnswer(asked, { empty: 'mayor', stranded: 'nurse', job: 'nurse' });
    expect(grade.credit).toBeCloseTo(2 / 3);
    expect(grade.verdict).toBe('partly');
    expect(grade.parts.find(({ id }) => id === 'stranded')).toMatchObject({ chosen: 'nurse', correct: 'institute' });
  });

  test('name the parts that still lack an answer', () => {
    const fields = new URLSearchParams({ 'q-who.empty': 'mayor', 'q-who.stranded': '' });
    expect(readFields(asked, fields).missing).toEqual(['stranded', 'job']);
  });

  test('count a partner that does not exist as no answer at all', () => {
    const fields = new URLSearchParams({
      'q-who.empty': 'mayor',
      'q-who.stranded': 'constructor',
      'q-who.job': 'nurse',
    });
    expect(readFields(asked, fields)).toEqual({ answer: null, missing: ['empty', 'stranded', 'job'] });
  });
});

describe('order', () => {
  const asked = question('order');

  test.each([
    { answer: ['i1', 'i2', 'i3', 'i4'], credit: 1, why: 'the right order' },
    { answer: ['i2', 'i1', 'i3', 'i4'], credit: 5 / 6, why: 'two neighbours swapped: one pair of six' },
    { answer: ['i4', 'i3', 'i2', 'i1'], credit: 0, why: 'all the wrong way round' },
  ])('$why', ({ answer, credit }) => {
    expect(gradeAnswer(asked, answer).credit).toBeCloseTo(credit);
  });

  test('reads places from the fields, and says which items have none', () => {
    const placed = (places: string[]) => new URLSearchParams(places.map((place, i) => [`q-order.i${i + 1}`, place]));
    expect(readFields(asked, placed(['2', '1', '3', '4']))).toEqual({ answer: ['i2', 'i1', 'i3', 'i4'], missing: [] });
    expect(readFields(asked, placed(['2', '1', '3', ''])).missing).toEqual(['i4']);
    expect(readFields(asked, placed(['1', '1', '3', '4'])).missing).toEqual(['i1', 'i2']);
  });
});

describe('blank', () => {
  const asked = question('blank');

  test.each([
    { typed: 'JUNE', why: 'case' },
    { typed: '  june ', why: 'spaces around' },
    { typed: 'Jüne', why: 'accents' },
  ])('forgives $why', ({ typed }) => {
    expect(gradeAnswer(asked, { 1: '4', 2: typed }).credit).toBe(1);
  });

  test('does not forgive another word', () => {
    expect(gradeAnswer(asked, { 1: '4', 2: 'July' }).credit).toBe(0.5);
  });

  test.each([
    { accepted: 'дом', typed: 'до́м', credit: 1, why: 'a mark of stress' },
    { accepted: 'كتاب', typed: 'كِتَاب', credit: 1, why: 'vowels over Arabic letters' },
    { accepted: 'दिन', typed: 'दान', credit: 0, why: 'another vowel in Hindi' },
    { accepted: 'ปี', typed: 'ปู', credit: 0, why: 'another vowel in Thai' },
    { accepted: 'バス', typed: 'パス', credit: 0, why: 'another sound in Japanese' },
  ])('$why is worth $credit', ({ accepted, typed, credit }) => {
    const gap = question('blank', { text: '{1}', blanks: [{ id: '1', accepted: [accepted], why: 'So it says.' }] });
    expect(gradeAnswer(gap, { 1: typed }).credit).toBe(credit);
  });
});

describe('number', () => {
  const asked = question('number', { correct: 0.3, tolerance: 0.1, min: 0, max: 1, step: 0.1 });

  test.each([
    { estimate: 0.4, credit: 1, why: 'on the edge of the tolerance, whatever binary makes of it' },
    { estimate: 0.41, credit: 0, why: 'just past the tolerance' },
    { estimate: 0.2, credit: 1, why: 'on the lower edge' },
  ])('$why: $estimate', ({ estimate, credit }) => {
    expect(gradeAnswer(asked, estimate).credit).toBe(credit);
  });

  test.each([
    { typed: '0,3', answer: 0.3 },
    { typed: ' 0.3 ', answer: 0.3 },
    { typed: 'about 3', answer: null },
    { typed: '1e9', answer: null },
    { typed: '600,000', answer: null },
    { typed: '٠٫٤', answer: 0.4 },
    { typed: '０', answer: 0 },
    { typed: '1,5', answer: null },
    { typed: '\u200e0.3\u200e', answer: 0.3 },
    { typed: '', answer: null },
  ])('reads “$typed” as $answer', ({ typed, answer }) => {
    expect(readFields(asked, new URLSearchParams({ [asked.id]: typed })).answer).toBe(answer);
  });

  test('reads the minus of print', () => {
    const cold = question('number', { correct: -12, tolerance: 1, min: -30, max: 30, step: 1 });
    expect(readFields(cold, new URLSearchParams({ [cold.id]: '\u221212' })).answer).toBe(-12);
  });

  test.each([
    { typed: '1000', answer: 1_000 },
    { typed: '1.000', answer: 1_000 },
    { typed: '1,000', answer: 1_000 },
    { typed: '1\u202f000', answer: 1_000 },
    { typed: '١٬٠٠٠', answer: 1_000 },
    { typed: '1.000.000', answer: 1_000_000 },
    { typed: '1.000,000', answer: null },
    { typed: '600,000', answer: null }, // 600 is in the range, too
    { typed: '700.5', answer: 700.5 },
  ])('with thousands in its range, reads “$typed” as $answer', ({ typed, answer }) => {
    const great = question('number', { correct: 1_000, tolerance: 0, min: 500, max: 1_000_000, step: 1 });
    expect(readFields(great, new URLSearchParams({ [great.id]: typed })).answer).toBe(answer);
  });
});
