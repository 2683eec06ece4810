import { type Evidence, type Pack, type Point, type Question, type QuestionOf, textFragment } from '../pack/index.ts';
import type { ExportSource } from './export-source.ts';
import { type Element, element, lines, list, type Markup, paragraph } from './markup.ts';
import { beforeList, type ExportWords } from './words/index.ts';

/** A part of a question with the reason for its answer, where the format has no place of its own for it. */
export interface Reason {
  part: string;
  why: string;
}

/**
 * What is said after the answer: the explanation, what was to be remembered, the reasons, and whose voice and which passage
 * stand behind it.
 */
export function feedback(source: ExportSource, question: Question, reasons: readonly Reason[] = []): Markup[] {
  const { pack, pageUrl, words } = source;
  const points = pointsBehind(pack, question);
  return [
    paragraph(question.explanation),
    ...(question.kind === 'recall' ? checklist(source, question) : []),
    ...list(
      reasons.map(({ part, why }) => [element('strong', {}, ...lines(part)), words.punctuation.colon, ...lines(why)]),
    ),
    element('p', {}, beforeList(words, words.fromTheArticle(points.length))),
    ...list(points.map((point) => pointBehind(source, point))),
    ...(pageUrl === null ? [] : [element('p', {}, element('a', { href: pageUrl }, words.onThePage))]),
  ];
}

export function checklist({ words }: ExportSource, { checklist }: QuestionOf<'recall'>): Markup[] {
  return [element('p', {}, beforeList(words, words.checklist)), ...list(checklist.map(({ text }) => lines(text)))];
}

/** HTML that says in which language it is, for files that cannot say it for the whole. */
export function inPackLanguage({ language }: Pack, nodes: readonly Markup[]): Element {
  return element('div', { lang: language, dir: 'auto' }, ...nodes);
}

function pointBehind({ pack, words }: ExportSource, point: Point): Markup[] {
  const places = point.evidence.flatMap((evidence) => [words.punctuation.semicolon, place(pack, words, evidence)]);
  const background = point.background
    ? [` (${words.background}${words.punctuation.colon}`, ...lines(point.background), ')']
    : [];
  return [...lines(point.text), ' — ', standing(pack, words, point), ...places, ...background];
}

function place({ article }: Pack, words: ExportWords, evidence: Evidence): Markup {
  const said = describePlace(words, evidence);
  return article.url ? element('a', { href: article.url + textFragment(evidence) }, said) : said;
}

/** How a point stands and whose voice it is: “Statement, Ilse Brandt”. */
function standing({ voices }: Pack, words: ExportWords, { voice, status }: Point): string {
  const name = voices.find(({ id }) => id === voice)?.name;
  return [words.statuses[status], name].filter(Boolean).join(words.punctuation.comma);
}

/** Whose voice a point is, how it stands, where the article says it, and what we add. */
export function describeSource(pack: Pack, words: ExportWords, point: Point): string {
  const places = point.evidence.map((evidence) => describePlace(words, evidence));
  const background = point.background ? ` (${words.background}${words.punctuation.colon}${point.background})` : '';
  return [standing(pack, words, point), ...places].join(words.punctuation.semicolon) + background;
}

/** Where the article says it: “first words … last words”, under its heading. */
function describePlace(words: ExportWords, { start, end, where }: Evidence): string {
  return words.passage(start, end) + (where ? words.punctuation.comma + words.underHeading(where) : '');
}

/** The key points that the question rests on, in the pack’s order. */
export function pointsBehind({ sections }: Pack, question: Question): Point[] {
  return sections.flatMap(({ points }) => points.filter(({ id }) => question.points.includes(id)));
}
