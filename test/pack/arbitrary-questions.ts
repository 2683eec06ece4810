import fc from 'fast-check';
import { foldText, parsePack, type ScoredQuestion } from '../../src/pack/index.ts';
import { ferryPack } from '../builders.ts';

const words = fc
  .string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
  .filter((text) => text.trim() !== '' && text.isWellFormed());

const ids = (minLength: number, maxLength = 6) =>
  fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/), { minLength, maxLength });

const labelled = (all: readonly string[]) =>
  fc.tuple(...all.map((id) => words.map((text) => ({ id, text })))) as fc.Arbitrary<{ id: string; text: string }[]>;

const base = {
  id: fc.constant('q-any'),
  prompt: words,
  points: fc.constant([ferryPack.sections[0]?.points[0]?.id]),
  explanation: words,
};

const choice = ids(2).chain((all) =>
  fc.record({
    ...base,
    kind: fc.constant('choice'),
    options: fc
      .integer({ min: 1, max: all.length - 1 })
      .chain((correctCount) =>
        fc
          .shuffledSubarray([...all], { minLength: correctCount, maxLength: correctCount })
          .map((correct) => all.map((id) => ({ id, text: id, correct: correct.includes(id), why: 'because' }))),
      ),
  }),
);

const truth = fc.record({
  ...base,
  kind: fc.constant('truth'),
  statement: words,
  correct: fc.boolean(),
  why: fc.record({ true: words, false: words }),
});

const match = fc.tuple(ids(2, 4), ids(5, 6)).chain(([left, right]) =>
  fc.record({
    ...base,
    kind: fc.constant('match'),
    left: labelled(left),
    right: labelled(right),
    pairs: fc.constant(Object.fromEntries(left.map((id, index) => [id, right[index]]))),
    why: fc.constant(Object.fromEntries(left.map((id) => [id, 'because']))),
  }),
);

const sort = fc.tuple(ids(2, 4), ids(2)).chain(([headings, items]) =>
  fc.record({
    ...base,
    kind: fc.constant('sort'),
    headings: labelled(headings),
    items: fc.tuple(
      ...items.map((id) => fc.constantFrom(...headings).map((heading) => ({ id, text: id, heading, why: 'because' }))),
    ),
  }),
);

const order = ids(2).chain((all) => fc.record({ ...base, kind: fc.constant('order'), items: labelled(all) }));

const blank = ids(1, 3).chain((all) =>
  fc.record({
    ...base,
    kind: fc.constant('blank'),
    text: fc.constant(all.map((id) => `before {${id}} after`).join(' ')),
    blanks: fc.tuple(
      ...all.map((id) =>
        fc
          .array(
            words.filter((text) => foldText(text) !== ''),
            { minLength: 1, maxLength: 3 },
          )
          .map((accepted) => ({ id, accepted, why: 'because' })),
      ),
    ),
  }),
);

const number = fc
  .record({
    min: fc.integer({ min: -1000, max: 1000 }),
    steps: fc.integer({ min: 0, max: 50 }),
    step: fc.constantFrom(0.1, 0.5, 1, 10),
    tolerance: fc.constantFrom(0, 0.3, 5),
    ...base,
  })
  .map(({ min, steps, step, ...rest }) => ({
    ...rest,
    kind: 'number',
    min,
    step,
    correct: min + steps * step,
    max: min + (steps + 3) * step,
    unit: '',
    why: 'because',
  }));

/** Any question of any scored kind, let in through the same gate as the packs. */
export const anyScoredQuestion: fc.Arbitrary<ScoredQuestion> = fc
  .oneof(choice, truth, match, sort, order, blank, number)
  .map((candidate) => {
    const parsed = parsePack({ ...ferryPack, questions: [candidate] });
    if (!parsed.ok) throw new Error(`${JSON.stringify(candidate)}: ${JSON.stringify(parsed.problems)}`);
    return parsed.pack.questions[0] as ScoredQuestion;
  });
