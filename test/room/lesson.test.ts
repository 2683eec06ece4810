import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gradeAnswer, isScored, type Question, rightAnswer } from '../../src/pack/index.ts';
import { dealLesson, type ShownQuestion } from '../../src/room/index.ts';
import { ferryPack } from '../builders.ts';
import { anyScoredQuestion } from '../pack/arbitrary-questions.ts';
import { SEED } from './play.ts';

const anySeed = fc.stringMatching(/^[1-9a-f]{32}$/);

test('a dealt question is graded as the published one is', () => {
  fc.assert(
    fc.property(anyScoredQuestion, anySeed, (question, seed) => {
      const [item] = dealLesson({ ...ferryPack, questions: [question] }, seed).items;
      const dealt = item?.question as typeof question;
      expect(gradeAnswer(dealt, rightAnswer(dealt)).credit).toBe(1);
      expect(gradeAnswer(dealt, null).credit).toBe(gradeAnswer(question, null).credit);
    }),
  );
});

test('what is shown has all the parts of the question, and no id of the pack', () => {
  fc.assert(
    fc.property(anyScoredQuestion, anySeed, (question, seed) => {
      const [item] = dealLesson({ ...ferryPack, questions: [question] }, seed).items;
      const shown = JSON.stringify(item?.shown);
      const parts = partIds(item?.question as Question);
      expect(parts.every((id) => shown.includes(id))).toBe(true);
      expect(idsIn(item?.shown).filter((id) => partIds(question).includes(id) || id === question.id)).toEqual([]);
    }),
  );
});

test('what is revealed stands in the order in which it was shown, but for what is to be put in order', () => {
  fc.assert(
    fc.property(anyScoredQuestion, anySeed, (question, seed) => {
      const [item] = dealLesson({ ...ferryPack, questions: [question] }, seed).items;
      const [shown, revealed] = [item?.shown, item?.question].map((each) => (each ? ordersIn(each) : []));
      expect(revealed).toEqual(shown);
    }),
  );
});

test('every order of the options is as likely as any other, the right one too', () => {
  const [choice] = ferryPack.questions.filter(({ kind }) => kind === 'order');
  const pack = { ...ferryPack, questions: choice ? [choice] : [] };
  const seen = new Map<string, number>();
  const deals = 2400;
  for (let deal = 1; deal <= deals; deal++) {
    const seed = deal.toString(16).padStart(8, '0') + SEED.slice(8);
    const [item] = dealLesson(pack, seed).items;
    const order = item?.shown.kind === 'order' ? item.shown.items.map(({ text }) => text).join('|') : '';
    seen.set(order, (seen.get(order) ?? 0) + 1);
  }
  const items = choice?.kind === 'order' ? choice.items.length : 0;
  const orders = Array.from({ length: items }, (_, index) => index + 1).reduce(
    (product, factor) => product * factor,
    1,
  );
  expect(seen.size).toBe(orders);
  // The seeds are fixed, and so is what comes of them.
  for (const count of seen.values()) expect(Math.abs(count / (deals / orders) - 1)).toBeLessThan(0.6);
});

test('deals every question of the pack, with its points and their evidence for the reveal', () => {
  const { items } = dealLesson(ferryPack, SEED);
  expect(items.map(({ origin }) => origin)).toEqual(ferryPack.questions.map(({ id }) => id));
  expect(items.every(({ points }) => points.every(({ evidence }) => evidence.length > 0))).toBe(true);
  expect(items.filter(({ question }) => !isScored(question)).map(({ shown }) => shown.kind)).toEqual(['recall']);
});

function partIds(question: Question): string[] {
  switch (question.kind) {
    case 'choice':
      return question.options.map(({ id }) => id);
    case 'match':
      return [...question.left, ...question.right].map(({ id }) => id);
    case 'sort':
      return [...question.items, ...question.headings].map(({ id }) => id);
    case 'order':
      return question.items.map(({ id }) => id);
    case 'blank':
      return question.blanks.map(({ id }) => id);
    case 'recall':
      return [];
    case 'truth':
    case 'number':
      return [];
  }
}

/** All that stands under `id`, anywhere. */
function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inside]) =>
    name === 'id' && typeof inside === 'string' ? [inside] : idsIn(inside),
  );
}

/** What stands one below the other, list by list. */
function ordersIn(question: ShownQuestion | Question): (readonly string[])[] {
  const ids = (parts: readonly { id: string }[]) => parts.map(({ id }) => id);
  switch (question.kind) {
    case 'choice':
      return [ids(question.options)];
    case 'match':
      return [ids(question.left), ids(question.right)];
    case 'sort':
      return [ids(question.headings), ids(question.items)];
    case 'blank':
      return question.blanks.map(({ choices }) => choices ?? []);
    case 'order':
    case 'truth':
    case 'number':
    case 'recall':
      return [];
  }
}
