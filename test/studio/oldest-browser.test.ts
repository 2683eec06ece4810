import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { draftArticle, evidenceOf } from '../../src/studio/article/draft-article.ts';
import { checkWork } from '../../src/studio/document/check-work.ts';
import { findingsBy } from '../../src/studio/document/findings-by-place.ts';
import { printPack } from '../../src/studio/document/kept-work.ts';
import { openPack } from '../../src/studio/document/open-pack.ts';
import { moveAt, removeAt } from '../../src/studio/document/place.ts';
import { ferryPack } from '../builders.ts';

/** What one of the oldest browsers of the public contract lacks, and Node does not. */
const lacking: readonly (readonly [owner: object, name: string])[] = [
  ...['with', 'toSorted', 'toReversed', 'toSpliced'].map((name) => [Array.prototype, name] as const),
  ...['isWellFormed', 'toWellFormed'].map((name) => [String.prototype, name] as const),
  ...['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom'].map(
    (name) => [Set.prototype, name] as const,
  ),
  ...['map', 'filter', 'flatMap', 'take', 'drop', 'some', 'every', 'find', 'reduce', 'toArray', 'forEach'].map(
    (name) => [Object.getPrototypeOf(Object.getPrototypeOf([].values())), name] as const,
  ),
  [Array, 'fromAsync'],
  [Intl, 'Segmenter'],
  [Map, 'groupBy'],
  [Object, 'groupBy'],
  [Promise, 'withResolvers'],
  [URL, 'canParse'],
  [URL, 'parse'],
];

/** Does something that waits for nothing, as such a browser would. */
function inOldestBrowser<Result>(work: () => Result): Result {
  const taken = lacking.map(([owner, name]) => ({ owner, name, own: Object.getOwnPropertyDescriptor(owner, name) }));
  for (const { owner, name } of taken) Reflect.deleteProperty(owner, name);
  try {
    return work();
  } finally {
    for (const { owner, name, own } of taken) if (own) Object.defineProperty(owner, name, own);
  }
}

const drafted = (article: string, language: string) => {
  const draft = inOldestBrowser(() => draftArticle(article, { publishedOn: '2026-03-02', language }));
  if (!draft.ok) throw new Error(draft.problem);
  return draft.work;
};

test('the oldest browsers open, check and change a pack', () => {
  const text = printPack(ferryPack);
  const seen = inOldestBrowser(() => {
    const opened = openPack(text);
    if (!opened.ok) throw new Error('It was not opened.');
    const changed = removeAt(moveAt(opened.pack, 'voices', 0, 1), 'limits', 0);
    const { findings, shown } = checkWork({ pack: changed, article: null });
    return { shown, rules: [...findingsBy(({ rule }) => rule, findings).keys()] };
  });
  const changed = removeAt(moveAt(ferryPack, 'voices', 0, 1), 'limits', 0);
  const { findings } = checkWork({ pack: changed, article: null });
  expect(seen).toEqual({ shown: changed, rules: [...new Set(findings.map(({ rule }) => rule))] });
});

test('the oldest browsers draft the same from a page and from a text in English', () => {
  const text = readFileSync('content/articles/harbour-ferry.txt', 'utf8');
  const page = `<!doctype html><html lang="en"><head><title>A</title><link rel="canonical" href="https://a.example/b"></head>
    <body><article><h1>A</h1>${text
      .split('\n\n')
      .map((each) => `<p>${each}</p>`)
      .join('')}</article></body></html>`;
  for (const article of [text, page]) {
    const draft = draftArticle(article, { publishedOn: '2026-03-02', language: 'en' });
    expect(drafted(article, 'en')).toEqual(draft.ok && draft.work);
  }
});

test.each([
  {
    language: 'vi',
    article:
      'Bộ Nội vụ họp lúc 9.30 sáng. “Cầu sẽ đóng vào ngày 4 tháng 5!” Xe buýt sẽ đi vòng qua nhà máy xay trong ba tuần tới.',
    starts: ['Bộ Nội vụ', 'Cầu sẽ đóng', 'Xe buýt sẽ'],
  },
  {
    language: 'zh',
    article: '渡轮将于星期日上午九时离开港口。市长说：“维修需要两百四十万克朗。”公共汽车将绕道行驶，为期三个星期。',
    starts: ['渡轮将', '市长说', '公共汽'],
  },
])('the oldest browsers find sentences, and what leads to them: $language', ({ language, article, starts }) => {
  const { pack } = drafted(article, language);
  const points = pack.sections.flatMap((section) => section.points);
  expect(points.map(({ evidence: [first] }) => first?.start)).toEqual(starts);
});

test('the oldest browsers make evidence of a passage that is pasted', () => {
  const article = 'The bridge over the Ell will close on 4 May, the town’s council said on Thursday. Buses go round.';
  const passage = 'The bridge over the Ell will close on 4 May, the town’s council said on Thursday.';
  expect(inOldestBrowser(() => evidenceOf(article, passage, 'en'))).toEqual(evidenceOf(article, passage, 'en'));
});
