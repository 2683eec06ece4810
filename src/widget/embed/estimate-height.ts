import { lookUpLanguage, type Pack, type Point, type Question } from '../../pack/index.ts';
import { catalogues } from '../messages/catalogues.ts';
import { languages } from '../messages/languages.ts';
import type { View } from '../widget.tsx';

/**
 * How high the widget will be at first, in a column of that width: what a page reserves so that nothing moves.
 *
 * It adds up what styles/widget.css lays out, with letters a little wider than common fonts have them: rather some empty
 * room below than a shift. A test measures it against the real thing.
 */
export function estimateHeightPx(pack: Pack, view: View, widthPx: number): number {
  const room = { widthPx: widthPx - BORDERS - 2 * Math.min(22, Math.max(16, 0.05 * widthPx)) };
  const parts = [
    mastheadHeight(pack, view, room),
    view === 'quiz' ? 0 : explainerHeight(pack, room),
    view === 'points' ? 0 : quizHeight(pack.questions[0], room),
    footerHeight(room),
  ];
  return Math.ceil((BORDERS + sum(parts) + SLACK) / 20) * 20;
}

interface Room {
  widthPx: number;
}

const BORDERS = 2;
/** Half a line: rather some empty room below than a shift. */
const SLACK = 12;
const SECTION_PADDING = 36;
const BUTTON = 46;

interface Type {
  fontPx: number;
  linePx: number;
  /** An average letter's width as a share of the font's size, in a wide font. */
  letter: number;
}

/** What a line loses at its end, in letters: half a word, since none is broken. It tells in a narrow column. */
const LOST_LETTERS = 3;

function textHeight(text: string, { widthPx }: Room, { fontPx, linePx, letter }: Type): number {
  const letterPx = fontPx * letter;
  return Math.ceil((text.length * letterPx) / (widthPx - LOST_LETTERS * letterPx)) * linePx;
}

const title: Type = { fontPx: 24, linePx: 31.2, letter: 0.57 };
const body: Type = { fontPx: 16, linePx: 24, letter: 0.55 };
const heading: Type = { fontPx: 20, linePx: 26, letter: 0.57 };
const small: Type = { fontPx: 14, linePx: 21, letter: 0.56 };

function mastheadHeight({ title: ours, summary }: Pack, view: View, room: Room): number {
  const link = view === 'all' ? 50 : 0;
  return (
    SECTION_PADDING + textHeight(ours, room, title) + 4 + 2 * small.linePx + 10 + textHeight(summary, room, body) + link
  );
}

function explainerHeight(pack: Pack, room: Room): number {
  const inFold = { widthPx: room.widthPx - 17 };
  const { messages } = catalogues[lookUpLanguage(pack.language, languages) ?? languages[0]];
  const folds = [
    ...pack.sections.map((section) => section.heading),
    ...(pack.limits.length > 0 ? [messages.leftOpen] : []),
    messages.whoIsWho,
    ...(pack.timeline.length > 0 ? [messages.timeline] : []),
    ...(pack.terms.length > 0 ? [messages.terms] : []),
    messages.labelsExplained,
  ];
  const first = pack.sections[0]?.points ?? [];
  return (
    SECTION_PADDING +
    1 +
    26 +
    12 +
    sum(folds.map((name) => 25 + textHeight(name, inFold, heading))) +
    sum(first.map((point) => pointHeight(point, inFold))) +
    14 * first.length +
    18
  );
}

function pointHeight({ text, background }: Point, room: Room): number {
  // Where the article says it, our background, and a term that is explained, as every other point has one.
  const links = background ? 2.5 : 1.5;
  const rows = Math.ceil((links * 160) / room.widthPx);
  return textHeight(text, room, body) + 4 + small.linePx + rows * (24 + small.linePx);
}

function quizHeight(first: Question | undefined, room: Room): number {
  if (!first) return 0;
  const inOption = { widthPx: room.widthPx - 62 };
  const option = (text: string) => 10 + 24 + textHeight(text, inOption, body);
  const asked = 18 + small.linePx + 4 + textHeight(first.prompt, room, heading);
  return SECTION_PADDING + 1 + 26 + 15 + asked + controlsHeight(first, option) + 16 + BUTTON + 18 + 15 + BUTTON;
}

function controlsHeight(question: Question, option: (text: string) => number): number {
  switch (question.kind) {
    case 'choice':
      return sum(question.options.map(({ text }) => option(text)));
    case 'truth':
      return option('') * 2 + option(question.statement) + 48;
    case 'match':
      return sum(question.left.map(({ text }) => option(text) + 54));
    case 'sort':
    case 'order':
      return sum(question.items.map(({ text }) => option(text) + 54));
    case 'blank':
      return option(question.text) + question.blanks.length * 54;
    case 'number':
      return 110;
    case 'recall':
      return 220;
  }
}

/** Its promise and our name stand in one line where they have room. */
function footerHeight({ widthPx }: Room): number {
  return 25 + small.linePx * (widthPx < 280 ? 2 : 1);
}

function sum(heights: readonly number[]): number {
  return heights.reduce((total, height) => total + height, 0);
}
