import { type Pack, permute, type QuestionId, type QuestionOf, takesSeveral } from '../pack/index.ts';
import { blankReason, blanksInOrder, piecesOf } from './blanks.ts';
import { type ByKind, byItsKind } from './by-kind.ts';
import { describeSource, pointsBehind, type Reason } from './feedback.ts';
import { pairingOf } from './pairing.ts';
import { acceptedAnswers, numberAnswer } from './right-answers.ts';
import type { ExportWords } from './words/index.ts';

/** Two sheets for two neighbours: the same questions and answers in different orders. */
export type WorksheetVersion = 'A' | 'B';

export interface Worksheet {
  version: WorksheetVersion;
  questions: readonly WorksheetQuestion[];
}

export interface WorksheetQuestion {
  id: QuestionId;
  /** Counted from 1 on this sheet. */
  number: number;
  prompt: string;
  task: WorksheetTask;
  key: WorksheetKey;
}

/** What stands below the prompt, to be written on. */
export type WorksheetTask =
  | { layout: 'options'; takesSeveral: boolean; options: readonly Lettered[] }
  | { layout: 'truth'; statement: string }
  | { layout: 'pairs'; from: readonly string[]; to: readonly Lettered[] }
  | { layout: 'order'; items: readonly Lettered[] }
  | { layout: 'gaps'; pieces: readonly (string | Gap)[] }
  | { layout: 'number'; unit: string }
  | { layout: 'lines'; lineCount: number };

export interface Lettered {
  letter: string;
  text: string;
}

export interface Gap {
  /** What may be written; `null`: anything. */
  choices: readonly string[] | null;
}

/** What the teacher’s sheet says of a question. */
export interface WorksheetKey {
  answers: readonly string[];
  reasons: readonly Reason[];
  explanation: string;
  /** The key points behind it, with whose voice each is, how it stands and where the article says it. */
  sources: readonly { point: string; source: string }[];
}

interface TaskAndKey {
  task: WorksheetTask;
  answers: readonly string[];
  reasons: readonly Reason[];
}

/** Drawn from the pack’s ids alone: a sheet printed again is the same. */
export function makeWorksheet(pack: Pack, version: WorksheetVersion, words: ExportWords): Worksheet {
  const kinds = tasksAndKeys(version, words);
  const questions = ownOrder(pack.questions, pack.id, version).map((question, index): WorksheetQuestion => {
    const { task, answers, reasons } = byItsKind(kinds, question);
    const sources = pointsBehind(pack, question).map((point) => ({
      point: point.text,
      source: describeSource(pack, words, point),
    }));
    const key = { answers, reasons, explanation: question.explanation, sources };
    return { id: question.id, number: index + 1, prompt: question.prompt, task, key };
  });
  return { version, questions };
}

function tasksAndKeys(version: WorksheetVersion, words: ExportWords): ByKind<TaskAndKey> {
  return {
    choice(question) {
      const options = letter(ownOrder(question.options, question.id, version));
      return {
        task: { layout: 'options', takesSeveral: takesSeveral(question), options },
        answers: options.filter(({ correct }) => correct).map(inLine),
        reasons: options.map((option) => ({ part: option.letter, why: option.why })),
      };
    },

    truth: ({ statement, correct, why }) => ({
      task: { layout: 'truth', statement },
      answers: [correct ? words.isTrue : words.isFalse],
      reasons: [
        { part: words.isTrue, why: why.true },
        { part: words.isFalse, why: why.false },
      ],
    }),

    match: (question) => pairs(question, version, words),
    sort: (question) => pairs(question, version, words),

    order({ id, items }) {
      const lettered = letter(jumble(items, id, version));
      const inOrder = items.flatMap((item) => lettered.filter((each) => each.id === item.id));
      return {
        task: { layout: 'order', items: lettered },
        answers: inOrder.map((item, index) => `${index + 1}. ${inLine(item)}`),
        reasons: [],
      };
    },

    blank: (question) => ({
      task: {
        layout: 'gaps',
        pieces: piecesOf(question).map((piece) =>
          typeof piece === 'string' ? piece : { choices: piece.choices ?? null },
        ),
      },
      answers: blanksInOrder(question).map(acceptedAnswers),
      reasons: blanksInOrder(question).map(blankReason),
    }),

    number: (question) => ({
      task: { layout: 'number', unit: question.unit },
      answers: [numberAnswer(question)],
      reasons: [{ part: numberAnswer(question), why: question.why }],
    }),

    recall: ({ checklist }) => ({
      task: { layout: 'lines', lineCount: checklist.length * LINES_TO_REMEMBER_ONE_THING },
      answers: checklist.map(({ text }) => text),
      reasons: [],
    }),
  };
}

const LINES_TO_REMEMBER_ONE_THING = 2;

function pairs(
  question: QuestionOf<'match'> | QuestionOf<'sort'>,
  version: WorksheetVersion,
  words: ExportWords,
): TaskAndKey {
  const pairing = pairingOf(question);
  const from = ownOrder(pairing.from, question.id, version);
  const to = letter(jumble(pairing.to, question.id, version));
  const letterOf = (id: string) =>
    to
      .filter((partner) => partner.id === id)
      .map(inLine)
      .join();
  return {
    task: { layout: 'pairs', from: from.map(({ text }) => text), to },
    answers: from.map(({ text, partner }) => words.pair(text, letterOf(partner.id))),
    reasons: from.map(({ text, why }) => ({ part: text, why })),
  };
}

/** As the pack has it on sheet A, in another order on sheet B. */
function ownOrder<Item>(items: readonly Item[], seed: string, version: WorksheetVersion): Item[] {
  return version === 'A' ? [...items] : permute(items, seed);
}

/**
 * For what stands in its right order in the pack: another order on each sheet, and neither the right one. Of two items there
 * is only one other order, which both sheets get.
 */
function jumble<Item>(items: readonly Item[], seed: string, version: WorksheetVersion): Item[] {
  const first = permute(items, seed);
  if (version === 'A') return first;
  const isTaken = (order: readonly Item[]) =>
    [items, first].some((other) => order.every((item, index) => item === other[index]));
  const turns = items.map((_, index) => [...items.slice(index), ...items.slice(0, index)]);
  return [permute(first, seed), ...turns].find((order) => !isTaken(order)) ?? first;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function letter<Item extends { text: string }>(items: readonly Item[]): (Item & Lettered)[] {
  return items.map((item, index) => ({ ...item, letter: LETTERS[index] ?? String(index + 1) }));
}

function inLine({ letter: own, text }: Lettered): string {
  return `${own}: ${text}`;
}
