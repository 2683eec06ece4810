import { describe, expect, test } from 'vitest';
import { ferryWith, problemsOf, type UnparsedPack } from '../builders.ts';

describe('parsing a pack', () => {
  test('lets a sound pack in', () => {
    expect(problemsOf(ferryWith(() => {}))).toEqual([]);
  });

  test.each([
    {
      why: 'a field is missing',
      change: (pack: UnparsedPack) => delete pack.questions[0].options[0].why,
      problem: { place: 'questions[0].options[0].why', found: 'nothing', expected: 'the field "why"' },
    },
    {
      why: 'a field is misspelt',
      change: (pack: UnparsedPack) => Object.assign(pack.sections[0].points[0], { voise: 'mayor' }),
      problem: { place: 'sections[0].points[0].voise', found: 'a field that a pack does not have here' },
    },
    {
      why: 'the kind is unknown',
      change: (pack: UnparsedPack) => Object.assign(pack.questions[0], { kind: 'essay' }),
      problem: { place: 'questions[0].kind', found: '"essay"' },
    },
    {
      why: 'an id is none',
      change: (pack: UnparsedPack) => Object.assign(pack, { id: 'Harbour Ferry' }),
      problem: { place: 'id', found: '"Harbour Ferry"' },
    },
    {
      why: 'an id is given twice in a list',
      change: (pack: UnparsedPack) => Object.assign(pack.questions[0].options[1], { id: 'a' }),
      problem: {
        place: 'questions[0].options[1].id',
        found: '"a"',
        expected: 'an id that no other entry of this list has',
      },
    },
    {
      why: 'a point is given twice, in two sections',
      change: (pack: UnparsedPack) => Object.assign(pack.sections[1].points[0], { id: 'vote' }),
      problem: { place: 'sections[1].points[0].id', found: '"vote" again' },
    },
    {
      why: 'a question rests on a point that is not there',
      change: (pack: UnparsedPack) => Object.assign(pack.questions[0], { points: ['nowhere'] }),
      problem: { place: 'questions[0].points[0]', found: '"nowhere"' },
    },
    {
      why: 'a point has a voice that is not there',
      change: (pack: UnparsedPack) => Object.assign(pack.sections[0].points[0], { voice: 'ghost' }),
      problem: { place: 'sections[0].points[0].voice', found: '"ghost"' },
    },
    {
      why: 'no option is right',
      change: (pack: UnparsedPack) => delete pack.questions[0].options[1].correct,
      problem: { place: 'questions[0].options', expected: 'at least one option that is right (“correct”: true)' },
    },
    {
      why: 'the day does not exist',
      change: (pack: UnparsedPack) => Object.assign(pack.timeline[0], { date: '2026-02-30' }),
      problem: { place: 'timeline[0].date', found: '"2026-02-30"', expected: 'a date that exists in the calendar' },
    },
    {
      why: 'the address is a script',
      change: (pack: UnparsedPack) => Object.assign(pack.article, { url: 'javascript:alert(1)' }),
      problem: { place: 'article.url', found: '"javascript:alert(1)"' },
    },
    {
      why: 'a blank has no place in the text',
      change: (pack: UnparsedPack) =>
        Object.assign(
          pack.questions.find((q: UnparsedPack) => q.kind === 'blank'),
          { text: 'Only {1} here.' },
        ),
      problem: { place: 'questions[6].text', expected: 'each blank exactly once, such as {1}' },
    },
    {
      why: 'a partner does not exist',
      change: (pack: UnparsedPack) => Object.assign(pack.questions[3].pairs, { job: 'nobody' }),
      problem: { place: 'questions[3].pairs.job', found: '"nobody"' },
    },
    {
      why: 'a heading does not exist',
      change: (pack: UnparsedPack) => Object.assign(pack.questions[5].items[1], { heading: 'rumour' }),
      problem: { place: 'questions[5].items[1].heading', found: '"rumour"' },
    },
    {
      why: 'the right number cannot be reached',
      change: (pack: UnparsedPack) =>
        Object.assign(
          pack.questions.find((q: UnparsedPack) => q.kind === 'number'),
          { step: 700, tolerance: 0 },
        ),
      problem: { place: 'questions[7].step' },
    },
    {
      why: 'a question bears the name of the place behind the last one',
      change: (pack: UnparsedPack) => Object.assign(pack.questions[0], { id: 'result' }),
      problem: { place: 'questions[0].id', found: '"result"' },
    },
    {
      why: 'half of a surrogate pair stands in a text',
      change: (pack: UnparsedPack) => Object.assign(pack, { title: 'Ferry \ud83d' }),
      problem: { place: 'title' },
    },
  ])('says where and what when $why', ({ change, problem }) => {
    expect(problemsOf(ferryWith(change))).toContainEqual(expect.objectContaining(problem));
  });

  test.each([null, [], 'pack', 3, undefined])('says what it found instead of a pack: %j', (candidate) => {
    expect(problemsOf(candidate)[0]).toMatchObject({ place: 'pack', expected: 'an object' });
  });

  test('names every problem at once, not only the first', () => {
    const problems = problemsOf(
      ferryWith((pack) => {
        delete pack.title;
        delete pack.summary;
      }),
    );
    expect(problems.map(({ place }) => place)).toEqual(['title', 'summary']);
  });
});
