import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type ArticleText, draftPack, readArticle, readPlainText } from '../../src/draft/index.ts';
import { findEvidence, isToBeWritten, type Pack } from '../../src/pack/index.ts';

// The language library reads some fifty sentences in a second; a busy machine reads fewer.
vi.setConfig({ testTimeout: 60_000 });

const ferry = readPlainText(readFileSync('content/articles/harbour-ferry.txt', 'utf8'));

function draftOf(article: ArticleText, language = 'en'): Pack {
  const draft = draftPack(article, { id: 'any', language });
  if (!draft.ok) throw new Error(draft.problem);
  return draft.pack;
}

/** The points of a one-paragraph article, as who says it and how it stands. */
function said(paragraph: string): { voice: string | undefined; status: string }[] {
  const pack = draftOf(readPlainText(paragraph));
  const names = new Map(pack.voices.map(({ id, kind, name }) => [id, kind === 'publisher' ? 'the article' : name]));
  return pack.sections.flatMap(({ points }) =>
    points.map(({ voice, status }) => ({ voice: names.get(voice), status })),
  );
}

describe('who says what', () => {
  test.each([
    { text: 'Mayor Ilse Brandt said the boat is empty.', voice: 'Ilse Brandt', status: 'statement' },
    { text: '“The word is wrong,” said its director, Amara Osei.', voice: 'Amara Osei', status: 'statement' },
    {
      text: 'According to the World Health Organization, cases fell.',
      voice: 'World Health Organization',
      status: 'statement',
    },
    {
      text: 'The view was repeated on Monday by Minister Sergei Ryabkov.',
      voice: 'Sergei Ryabkov',
      status: 'statement',
    },
    { text: 'A nurse who asked not to be named said she would leave.', voice: 'A nurse', status: 'statement' },
    {
      text: 'The River Institute (RI) believes that the boat is full.',
      voice: 'River Institute',
      status: 'assessment',
    },
    {
      text: 'A farmer near the weir, who gave no name, said her cows were fenced off.',
      voice: 'A farmer',
      status: 'statement',
    },
    { text: 'The boat leaves at nine.', voice: 'the article', status: 'report' },
    { text: 'The gap suggests that nobody had a plan.', voice: 'the article', status: 'interpretation' },
    { text: 'The plan met their demands: a bridge and a boat.', voice: 'the article', status: 'report' },
    { text: 'Ministers and Mayor Brandt rejected the plan.', voice: 'the article', status: 'report' },
    { text: 'This group rejected the plan.', voice: 'the article', status: 'report' },
  ])('is proposed for: $text', ({ text, voice, status }) => {
    expect(said(text)).toEqual([{ voice, status }]);
  });

  test('gives “he” the words of whom the sentence before is about, not of whoever spoke last', () => {
    const [, , third] = said('Sergei Ryabkov declared it. Alexei Zhuravlev amplified the view. He dismissed the plan.');
    expect(third).toEqual({ voice: 'Alexei Zhuravlev', status: 'statement' });
  });

  test('gives nobody the words of a “he” of whom nothing was said', () => {
    expect(said('The boat was late. He dismissed the plan.')[1]).toEqual({ voice: 'the article', status: 'report' });
  });

  test('knows a voice again by last name and by acronym', () => {
    const pack = draftOf(
      readPlainText('Ilse Brandt said so. The River Institute (RI) estimated it. Brandt denied it. The RI insisted.'),
    );
    expect(pack.voices.map(({ id }) => id)).toEqual(['publisher', 'brandt', 'ri']);
  });

  test('knows an institution again by the end of its name', () => {
    const pack = draftOf(readPlainText('The county health office announced it. The health office said so again.'));
    expect(pack.voices.map(({ name }) => name).slice(1)).toEqual(['County health office']);
  });
});

describe('dates', () => {
  test.each([
    { text: 'It closed on 4 May 2025.', published: null, dates: ['2025-05-04'], why: 'with a year' },
    { text: 'It closed in May 2025.', published: null, dates: ['2025-05'], why: 'no more exact than the article' },
    { text: 'It closes on 3 January.', published: '2025-12-20', dates: ['2026-01-03'], why: 'in the nearest year' },
    { text: 'It closed on 4 May.', published: null, dates: [], why: 'without any year to go by' },
    { text: 'It closed on 03/04/2025.', published: '2025-12-20', dates: [], why: 'day or month: who knows' },
    { text: 'It closed on Monday.', published: '2025-12-20', dates: [], why: 'a weekday alone' },
    { text: 'It closes on 29 February.', published: '2026-01-20', dates: [], why: 'a day that year does not have' },
  ])('$why: $text', ({ text, published, dates }) => {
    const pack = draftOf({ ...readPlainText(text), publishedOn: published });
    expect(pack.timeline.map(({ date }) => date)).toEqual(dates);
  });
});

test('proposes the made-up article’s sections, voices and dates', () => {
  const pack = draftOf({ ...ferry, publishedOn: '2026-03-02' });
  expect(pack.article.title).toBe('Why the night ferry stops in May');
  expect(pack.sections.map(({ points }) => points[0]?.evidence[0]?.where)).toEqual([
    undefined,
    'A loss on every crossing',
    'Who takes the boat',
    'What comes next',
  ]);
  expect(pack.voices.map(({ name }) => name)).toEqual([
    expect.stringContaining('to be written'),
    'Town council',
    'Ilse Brandt',
    'Amara Osei',
    'A nurse',
  ]);
  expect(pack.timeline.map(({ date }) => date)).toEqual(['2026-01', '2026-02', '2026-02-24', '2026-05-04', '2026-06']);
});

test('says that dates are missing where nothing says of which year they are', () => {
  const draft = (text: string, publishedOn: string | null) =>
    draftPack({ ...readPlainText(text), publishedOn }, { id: 'any', language: 'en' });
  const notes = [expect.stringContaining('Dates without a year')];
  expect(draft('It closed on 4 May.', null)).toMatchObject({ notes });
  expect(draft('It closed on 4 May.', '2026-05-20')).toMatchObject({ notes: [] });
  expect(draft('It closed in May 2026.', null)).toMatchObject({ notes: [] });
  expect(draft('It closed.', null)).toMatchObject({ notes: [] });
});

test('takes figures for figures, and not every “one” and “fourth”', () => {
  const [point] =
    draftOf(readPlainText('No one counted 2,300 units in a tenth of a litre at the fourth place.')).sections[0]
      ?.points ?? [];
  expect(point?.text).toContain('it gives 2300]');
});

test('names a passage by its words, never by an id', () => {
  const marks = JSON.stringify(draftOf(ferry)).match(/\[to be written: [^\]]*\]/g) ?? [];
  expect(marks.filter((mark) => /point-\d/.test(mark))).toEqual([]);
  expect(marks.join('\n')).toContain('a question on what begins “The last night …”');
});

test('leaves every word that a reader would read to the editor', () => {
  const pack = draftOf(ferry);
  const words = [
    pack.title,
    pack.summary,
    ...pack.sections.flatMap(({ heading, points }) => [heading, ...points.map(({ text }) => text)]),
    ...pack.timeline.map(({ label }) => label),
    ...pack.questions.flatMap(({ prompt, explanation }) => [prompt, explanation]),
  ];
  expect(words.filter((text) => !isToBeWritten(text))).toEqual([]);
});

test('gives every point evidence that leads to exactly its sentence, even where sentences begin and end alike', () => {
  const text = 'The boat left the quay at nine. The boat left the island, and the boat left the quay at nine. The end.';
  const passages = draftOf(readPlainText(text)).sections.flatMap(({ points }) =>
    points.map(({ evidence: [evidence] }) => {
      const search = evidence && findEvidence(text, evidence);
      return search?.ok ? text.slice(search.range.start, search.range.end) : null;
    }),
  );
  expect(passages).toEqual([
    'The boat left the quay at nine',
    'The boat left the island, and the boat left the quay at nine',
    'The end',
  ]);
});

test('drafts from an article in another language, and says what it could not do', () => {
  const article = readPlainText('市议会周一表示，渡轮将停航。日间航班照常，共有12班。\n');
  const draft = draftPack(article, { id: 'ferry', language: 'zh' });
  expect(draft).toMatchObject({ ok: true, notes: [expect.stringContaining('English only')] });
  expect(draftOf(article, 'zh').sections[0]?.points.map(({ evidence }) => evidence[0]?.start)).toEqual([
    expect.stringMatching(/^市议会/),
    expect.stringMatching(/^日间/),
  ]);
});

test.each([
  { why: 'an acronym alone speaks', text: 'It rained. (ISW) said so.' },
  { why: 'a heading is cut within an emoji', text: `${'😀'.repeat(39)}a😀\n\nIt rained.` },
  {
    why: 'every sentence has the same date',
    text: [...Array(80).keys()].map((n) => `${n} fell on 4 May 2025.`).join(' '),
  },
  { why: 'a name has no end', text: `Ilse ${'Brandt '.repeat(200)}said so.` },
  { why: 'a word has no end', text: `It rained. ${'a'.repeat(5000)} said so.` },
])('makes a pack although $why', ({ text }) => {
  expect(draftOf(readPlainText(text)).draft).toBe(true);
});

test('makes a pack of any text, or says why it does not', () => {
  const anyText = fc.array(fc.oneof(fc.lorem({ mode: 'sentences' }), fc.string({ unit: 'grapheme' })), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(anyText, fc.constantFrom('en', 'vi', 'zh', 'en-aaaa-bbbb'), (paragraphs, language) => {
      const draft = draftPack(readPlainText(paragraphs.join('\n\n').toWellFormed()), { id: 'any', language });
      expect(draft.ok || draft.problem).toBeTruthy();
    }),
    { numRuns: 40 },
  );
});

test.each([
  {
    why: 'letters were lost',
    text: 'Le caf\ufffd ferme. Il rouvre.',
    warnings: [expect.stringContaining('letters were lost')],
  },
  { why: 'nothing was', text: 'Le café ferme. Il rouvre.', warnings: [] },
])('warns of an article saved in another encoding where $why', ({ text, warnings }) => {
  const parseHtml = () => {
    throw new Error('It is no page.');
  };
  expect(readArticle(text, { parseHtml })).toMatchObject({ ok: true, warnings });
});
