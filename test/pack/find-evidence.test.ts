import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Evidence, findEvidence } from '../../src/pack/index.ts';

const article = `The mayor’s plan — a “new” ferry — was read out.
The council   listened. The mayor left at nine.
A new vote was set; the mayor left it open.`;

function passage(evidence: Evidence, text = article): string | null {
  const search = findEvidence(text, evidence);
  return search.ok ? text.slice(search.range.start, search.range.end) : null;
}

describe('the evidence finder', () => {
  test.each([
    { evidence: { start: 'The council listened' }, found: 'The council   listened', why: 'white space differs' },
    { evidence: { start: "The mayor's plan" }, found: 'The mayor’s plan', why: 'apostrophes differ' },
    { evidence: { start: 'a "new" ferry' }, found: 'a “new” ferry', why: 'quotation marks differ' },
    { evidence: { start: 'plan - a' }, found: 'plan — a', why: 'dashes differ' },
    {
      evidence: { start: 'The council', end: 'at nine' },
      found: 'The council   listened. The mayor left at nine',
      why: 'it has a start and an end',
    },
    { evidence: { start: 'mayor left', suffix: 'at nine' }, found: 'mayor left', why: 'a suffix tells two apart' },
    { evidence: { prefix: 'set; the', start: 'mayor left' }, found: 'mayor left', why: 'a prefix tells two apart' },
  ])('finds the passage although $why', ({ evidence, found }) => {
    expect(passage(evidence)).toBe(found);
  });

  test.each([
    { evidence: { start: 'mayor left' }, problem: 'ambiguous', why: 'two places would do' },
    { evidence: { start: 'The', end: 'nine' }, problem: 'ambiguous', why: 'two starts lead to the same end' },
    { evidence: { start: 'The coun' }, problem: 'absent', why: 'it ends within a word' },
    { evidence: { start: 'a new ferry' }, problem: 'absent', why: 'the words are others' },
    { evidence: { start: 'A new vote', end: 'The mayor' }, problem: 'absent', why: 'the end stands before the start' },
    { evidence: { prefix: 'et; the', start: 'mayor left' }, problem: 'absent', why: 'the prefix begins within a word' },
    { evidence: { start: 'mayor left', suffix: 'at ni' }, problem: 'absent', why: 'the suffix ends within a word' },
    { evidence: { start: '—' }, problem: 'ambiguous', why: 'a mark alone is no place' },
  ])('gives no place where $why', ({ evidence, problem }) => {
    expect(findEvidence(article, evidence)).toMatchObject({ ok: false, problem });
  });

  test('finds words within a script that puts no spaces between them', () => {
    expect(passage({ start: '夜间渡轮' }, '市议会决定停开夜间渡轮服务。')).toBe('夜间渡轮');
  });

  test('never answers with words other than those asked for', () => {
    const text = fc.stringMatching(/^[ab ’'“"—-]{0,40}$/);
    const words = fc.stringMatching(/^[ab]{1,3}( [ab]{1,3})?$/);
    const plain = (marked: string) => marked.replace(/\s+/g, ' ');
    fc.assert(
      fc.property(text, words, fc.option(words, { nil: undefined }), (where, start, end) => {
        const search = findEvidence(where, end === undefined ? { start } : { start, end });
        if (!search.ok) return;
        const found = plain(where.slice(search.range.start, search.range.end));
        expect(found.startsWith(start)).toBe(true);
        expect(found.endsWith(end ?? start)).toBe(true);
      }),
    );
  });
});
