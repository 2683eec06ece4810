import type { Question } from '../pack/index.ts';
import { type ByKind, byItsKind } from './by-kind.ts';
import type { ExportSource } from './export-source.ts';
import type { Exported } from './exported.ts';
import { describeSource, pointsBehind } from './feedback.ts';
import { findNotices, type Limits } from './notice.ts';
import { plainNumber, textsIn } from './plain-text.ts';

/** A number is no text: it may begin with a minus. */
type Cell = string | number;

/** What one row says about a part of a question; what is left out is empty. */
interface PartRow {
  role: string;
  id?: string;
  text?: string;
  answer?: Cell;
  why?: string;
}

const columns = [
  ...['pack', 'language', 'number', 'question', 'kind', 'prompt'],
  ...['role', 'part', 'text', 'answer', 'why'],
  ...['explanation', 'points', 'sources', 'article', 'page'],
];

/** RFC 4180 with a byte-order mark, for spreadsheets: one row for each part of a question, nothing left out. */
export function writeCsv(source: ExportSource): Exported {
  const { pack } = source;
  const rows = pack.questions.flatMap((question, index) => questionRows(source, question, index + 1));
  const content = [columns, ...rows].map((row) => `${row.map(printCell).join(',')}\r\n`).join('');
  return { content: `\uFEFF${content}`, notices: findNotices(pack, csvLimits) };
}

const csvLimits: Limits = {
  ofThePack: ['questions-only'],
  ofEachKind: {
    choice: () => [],
    truth: () => [],
    match: () => [],
    order: () => [],
    sort: () => [],
    blank: () => [],
    number: () => [],
    recall: () => [],
  },
  ofTexts: (question) => (textsIn(question).some(looksLikeFormula) ? ['apostrophe-added'] : []),
};

function questionRows({ pack, pageUrl, words }: ExportSource, question: Question, number: number): Cell[][] {
  const points = pointsBehind(pack, question);
  const sources = points.map((point) => describeSource(pack, words, point));
  return byItsKind(partRows, question).map(({ role, id = '', text = '', answer = '', why = '' }) => [
    ...[pack.id, pack.language, number, question.id, question.kind, question.prompt],
    ...[role, id, text, answer, why],
    ...[question.explanation, points.map((point) => point.text).join('\n'), sources.join('\n')],
    ...[pack.article.url ?? '', pageUrl ?? ''],
  ]);
}

const partRows: ByKind<PartRow[]> = {
  choice: ({ options }) =>
    options.map(({ id, text, correct, why }) => ({
      role: 'option',
      id,
      text,
      answer: correct ? 'right' : 'wrong',
      why,
    })),

  truth: ({ statement, correct, why }) => [
    { role: 'statement', text: statement, answer: String(correct) },
    { role: 'answer', id: 'true', answer: correct ? 'right' : 'wrong', why: why.true },
    { role: 'answer', id: 'false', answer: correct ? 'wrong' : 'right', why: why.false },
  ],

  match: ({ left, right, pairs, why }) => [
    ...left.map(({ id, text }) => ({ role: 'left', id, text, answer: pairs[id] ?? '', why: why[id] ?? '' })),
    ...right.map(({ id, text }) => ({ role: 'right', id, text })),
  ],

  order: ({ items }) => items.map(({ id, text }, index) => ({ role: 'item', id, text, answer: index + 1 })),

  sort: ({ headings, items }) => [
    ...headings.map(({ id, text }) => ({ role: 'heading', id, text })),
    ...items.map(({ id, text, heading, why }) => ({ role: 'item', id, text, answer: heading, why })),
  ],

  blank: ({ text, blanks }) => [
    { role: 'text', text },
    ...blanks.flatMap(({ id, accepted, choices = [], why }) => [
      { role: 'blank', id, why },
      ...accepted.map((answer) => ({ role: 'accepted', id, answer })),
      ...choices.map((choice) => ({ role: 'choice', id, text: choice })),
    ]),
  ],

  number: ({ correct, tolerance, min, max, step, unit, why }) => [
    { role: 'correct', answer: correct, why },
    ...Object.entries({ tolerance, min, max, step, unit }).map(([role, answer]) => ({ role, answer })),
  ],

  recall: ({ checklist }) => checklist.map(({ id, text }) => ({ role: 'checklist', id, text })),
};

/** https://owasp.org/www-community/attacks/CSV_Injection */
function looksLikeFormula(text: string): boolean {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text);
}

function printCell(value: Cell): string {
  if (typeof value === 'number') return plainNumber(value);
  const harmless = looksLikeFormula(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
