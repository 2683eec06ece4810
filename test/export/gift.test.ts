import { type GIFTQuestion, parse, type TextFormat } from 'gift-pegjs';
import { describe, expect, test } from 'vitest';
import type { Question } from '../../src/pack/index.ts';
import { ferryPack, parsedPack, question } from '../builders.ts';
import { oneLine, readHtml } from './read-html.ts';
import { mustSay, PAGE_URL, packs, writeAs } from './sources.ts';

type Entry = Exclude<GIFTQuestion, { type: 'Category' | 'Description' }>;

describe.each(packs)('a reader of GIFT finds in $id', (pack) => {
  const entries = parse(writeAs('gift', pack).content).filter(
    (entry): entry is Entry => entry.type !== 'Category' && entry.type !== 'Description',
  );
  const entriesOf = ({ id }: Question) => entries.filter((entry) => entry.title?.includes(` ${id}`));

  test.each(pack.questions)('$id as it was written', (asked) => {
    expect(entriesOf(asked).map(inShort)).toEqual(expected(asked));
  });

  test.each(pack.questions)('after $id its explanation, the key points, whose voice and where', (asked) => {
    for (const entry of entriesOf(asked)) {
      const said = shown(entry.globalFeedback);
      for (const part of mustSay(pack, asked)) expect(said).toContain(oneLine(part));
      expect(entry.globalFeedback?.text).toContain(`href="${PAGE_URL.replace('&', '&amp;')}"`);
    }
  });
});

test('says in comments what it cannot hold', () => {
  const { content, notices } = writeAs('gift', ferryPack);
  expect(notices).toContainEqual({ question: 'q-order', reason: 'order-as-places' });
  expect(content).toMatch(/^\/\/ Question 5: It asks for each item’s place\./m);
});

test('leaves out and names a question with eleven right options, for which Moodle has no marks', () => {
  const options = Array.from({ length: 12 }, (_, index) => ({
    id: `o${index}`,
    text: `${index}`,
    correct: index > 0,
    why: 'w',
  }));
  const pack = parsedPack({ ...ferryPack, questions: [question('choice', { options })] });
  for (const format of ['gift', 'moodle.xml'] as const) {
    const { content, notices } = writeAs(format, pack);
    expect(content).not.toContain('harbour-ferry/q-why');
    expect(notices).toContainEqual({ question: 'q-why', reason: 'left-out-eleven-right' });
  }
});

/** What an entry asks and takes for right, without its feedback for the whole. */
function inShort(entry: Entry): unknown {
  const asks = shown(entry.stem);
  switch (entry.type) {
    case 'MC':
    case 'Short':
      return {
        asks,
        answers: entry.choices.map(({ text, isCorrect, weight, feedback }) => [
          // What is to be typed is no HTML.
          entry.type === 'Short' ? oneLine(text.text) : shown(text),
          weight ?? (isCorrect ? 100 : 0),
          feedback && shown(feedback),
        ]),
      };
    case 'TF':
      // The reader names the two by their place; the format by whether the answer is wrong.
      return { asks, isTrue: entry.isTrue, ifWrong: shown(entry.trueFeedback), ifRight: shown(entry.falseFeedback) };
    case 'Matching':
      return {
        asks,
        pairs: entry.matchPairs.map(({ subquestion, subanswer }) => [shown(subquestion), unescaped(subanswer)]),
      };
    case 'Numerical':
      return { asks, answers: numericalChoices(entry).map(({ text, feedback }) => [text, shown(feedback)]) };
    case 'Essay':
      return { asks };
  }
}

function numericalChoices({ choices }: Extract<Entry, { type: 'Numerical' }>) {
  if (!Array.isArray(choices)) throw new Error('Inconsistent: a number without its feedback');
  return choices;
}

function expected(asked: Question): unknown[] {
  const asks = oneLine(asked.prompt);
  switch (asked.kind) {
    case 'choice': {
      const right = asked.options.filter(({ correct }) => correct).length;
      const weight = Number((100 / right).toFixed(5));
      const wrong = right > 1 ? -weight : 0;
      const answers = asked.options.map(({ text, correct, why }) => [
        oneLine(text),
        correct ? weight : wrong,
        oneLine(why),
      ]);
      return [{ asks, answers }];
    }
    case 'truth': {
      const { statement, correct, why } = asked;
      const [ifWrong, ifRight] = correct ? [why.false, why.true] : [why.true, why.false];
      return [
        {
          asks: `${asks} ${oneLine(statement)}`,
          isTrue: correct,
          ifWrong: oneLine(ifWrong),
          ifRight: oneLine(ifRight),
        },
      ];
    }
    case 'match': {
      const textOf = (id: string | undefined) => oneLine(asked.right.find((each) => each.id === id)?.text ?? '');
      const spare = asked.right.filter(({ id }) => !Object.values(asked.pairs).includes(id));
      return [
        {
          asks,
          pairs: [
            ...asked.left.map(({ id, text }) => [oneLine(text), textOf(asked.pairs[id])]),
            ...spare.map(({ text }) => ['', oneLine(text)]),
          ],
        },
      ];
    }
    case 'sort': {
      const textOf = (id: string) => oneLine(asked.headings.find((each) => each.id === id)?.text ?? '');
      return [{ asks, pairs: asked.items.map(({ text, heading }) => [oneLine(text), textOf(heading)]) }];
    }
    case 'order':
      return [{ asks, pairs: asked.items.map(({ text }, index) => [oneLine(text), `Place ${index + 1}`]) }];
    case 'blank':
      return asked.blanks.map(({ id, accepted, choices }) => ({
        asks: `${asks} ${oneLine(asked.text.replace(`{${id}}`, '_____').replace(/\{[a-z0-9-]+\}/g, '[…]'))}`,
        answers: choices
          ? choices.map((choice) => [oneLine(choice), accepted.includes(choice) ? 100 : 0, null])
          : accepted.flatMap(spellings).map((answer) => [answer, 100, null]),
      }));
    case 'number': {
      const { unit, correct, tolerance, why } = asked;
      const range = { type: 'range', number: correct, range: tolerance };
      return [{ asks: `${asks} (${unit})`, answers: [[range, oneLine(why)]] }];
    }
    case 'recall':
      return [{ asks }];
  }
}

/** As it is written, and without its accents; what stands for more than itself is taken out of its meaning. */
function spellings(answer: string): string[] {
  const typed = oneLine(answer).replaceAll('*', '\\*').replaceAll('->', '→');
  return [...new Set([typed, typed.replaceAll('é', 'e')])];
}

function shown(text: TextFormat | null): string {
  return readHtml(text?.text ?? '');
}

/** The reader leaves the right-hand side of a pair in a code of its own for escaped signs. */
function unescaped(text: string): string {
  return text.replace(/&&0?(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}
