import { type Question, type QuestionOf, takesSeveral } from '../pack/index.ts';
import {
  accentLimits,
  acceptedSpellings,
  type Blank,
  blankReason,
  blanksInOrder,
  isRight,
  piecesOf,
} from './blanks.ts';
import { type ByKind, byItsKind } from './by-kind.ts';
import type { ExportSource } from './export-source.ts';
import type { Exported } from './exported.ts';
import { feedback, inPackLanguage, type Reason } from './feedback.ts';
import { forbiddenCharacters } from './forbidden-characters.ts';
import { element, lines, type Markup, paragraph, printMarkup } from './markup.ts';
import { percentPerOption } from './moodle-marks.ts';
import { describeNotices, findNotices, type Limits } from './notice.ts';
import { leftOver, pairingOf, pairReasons } from './pairing.ts';
import { numberPrompt, oneLine, plainNumber } from './plain-text.ts';
import { questionName } from './question-name.ts';

/** Moodle’s text format: https://docs.moodle.org/en/GIFT_format. Texts are HTML, answers to be typed are plain. */
export function writeGift(source: ExportSource): Exported {
  const { pack, pageUrl } = source;
  const notices = findNotices(pack, giftLimits);
  const head = [pack.title, pageUrl ?? '', ...describeNotices(source, notices)];
  const entries = giftEntries(source);
  const blocks = [
    head
      .filter((line) => line !== '')
      .map(comment)
      .join('\n'),
    // A single slash would begin a category below the category.
    `$CATEGORY: $course$/top/${oneLine(pack.title).replaceAll('/', '//')}`,
    ...pack.questions.flatMap((question) => byItsKind(entries, question)),
  ];
  return { content: `${blocks.join('\n\n')}\n`, notices };
}

const giftLimits: Limits = {
  ofThePack: ['questions-only'],
  ofEachKind: {
    choice: (question) => (percentPerOption(question) === null ? ['left-out-eleven-right'] : []),
    truth: () => [],
    match: () => [],
    order: () => ['order-as-places'],
    sort: () => [],
    blank: (question) => [
      ...(question.blanks.length > 1 ? ['blanks-apart' as const] : []),
      ...(hasArrow(question) ? ['arrow-replaced' as const] : []),
      ...accentLimits(question),
    ],
    number: () => ['no-slider'],
    recall: () => ['marked-by-hand', 'checklist-shown'],
  },
  ofTexts: forbiddenCharacters,
};

/** Each kind as the questions of GIFT that ask the same. */
function giftEntries(source: ExportSource): ByKind<string[]> {
  const { pack, words } = source;

  interface Entry {
    prompt: readonly Markup[];
    /** Lines between the braces, escaped. */
    answers: readonly string[];
    reasons?: readonly Reason[];
    /** Distinguishes entries made of one question. */
    part?: string;
  }

  function entry(question: Question, { prompt, answers, reasons = [], part }: Entry): string {
    const suffix = part === undefined ? '' : `-${part}`;
    return [
      comment(`[id:${pack.id}/${question.id}${suffix}] [tag:readback]`),
      `::${escapeGift(questionName(pack, question) + suffix)}::[html]${html([inPackLanguage(pack, prompt)])} {`,
      ...answers,
      `####${html([inPackLanguage(pack, feedback(source, question, reasons))])}`,
      '}',
    ].join('\n');
  }

  function pairs(question: QuestionOf<'match'> | QuestionOf<'sort'>): string[] {
    const pairing = pairingOf(question);
    const answers = [
      ...pairing.from.map(({ text, partner }) => `=${htmlText(text)} -> ${escapeGift(oneLine(partner.text))}`),
      ...leftOver(pairing).map(({ text }) => `= -> ${escapeGift(oneLine(text))}`),
    ];
    return [entry(question, { prompt: [paragraph(question.prompt)], answers, reasons: pairReasons(pairing, words) })];
  }

  return {
    choice(question) {
      const percent = takesSeveral(question) ? percentPerOption(question) : '100';
      if (percent === null) return [];
      const answers = question.options.map(({ text, correct, why }) => {
        const weight = takesSeveral(question) ? `~%${correct ? '' : '-'}${percent}%` : correct ? '=' : '~';
        return `${weight}${htmlText(text)}#${htmlText(why)}`;
      });
      return [entry(question, { prompt: [paragraph(question.prompt)], answers })];
    },

    truth(question) {
      const { prompt, statement, correct, why } = question;
      // The first feedback is for the answer that is wrong.
      const [ifWrong, ifRight] = correct ? [why.false, why.true] : [why.true, why.false];
      const answers = [`${correct ? 'TRUE' : 'FALSE'}#${htmlText(ifWrong)}#${htmlText(ifRight)}`];
      return [entry(question, { prompt: [paragraph(prompt), paragraph(statement)], answers })];
    },

    match: pairs,
    sort: pairs,

    order(question) {
      const answers = question.items.map(
        ({ text }, index) => `=${htmlText(text)} -> ${escapeGift(words.place(index + 1))}`,
      );
      return [entry(question, { prompt: [paragraph(question.prompt)], answers })];
    },

    blank(question) {
      return blanksInOrder(question).map((asked) => {
        const prompt = [paragraph(question.prompt), element('p', {}, ...textWithGap(question, asked))];
        const answers = asked.choices
          ? asked.choices.map((choice) => `${isRight(asked, choice) ? '=' : '~'}${htmlText(choice)}`)
          : acceptedSpellings(asked).map((answer) => `=%100%${escapeGift(typedAnswer(answer))}`);
        const isAlone = question.blanks.length === 1;
        return entry(question, { prompt, answers, reasons: [blankReason(asked)], ...(!isAlone && { part: asked.id }) });
      });
    },

    number(question) {
      const { correct, tolerance, why } = question;
      const answers = [`#=${plainNumber(correct)}:${plainNumber(tolerance)}#${htmlText(why)}`];
      return [entry(question, { prompt: [paragraph(numberPrompt(question))], answers })];
    },

    recall: (question) => [entry(question, { prompt: [paragraph(question.prompt)], answers: [] })],
  };
}

/** The text with the blank that is asked as a line, and every other one as an ellipsis. */
function textWithGap(question: QuestionOf<'blank'>, asked: Blank): Markup[] {
  return piecesOf(question).flatMap((piece) => {
    if (typeof piece === 'string') return lines(piece);
    return [piece === asked ? '_____' : '[…]'];
  });
}

function html(nodes: readonly Markup[]): string {
  // What begins with [ or % would be read as a format or a weight.
  const printed = printMarkup(nodes).replace(/\n/g, '').replace(/^\[/, '&lbrack;').replace(/^%/, '&percnt;');
  return escapeGift(printed);
}

function htmlText(text: string): string {
  return html(lines(text));
}

/** An asterisk would stand for anything, an arrow would make a pair of the answer. */
function typedAnswer(answer: string): string {
  return oneLine(answer).replaceAll('*', '\\*').replaceAll('->', '→');
}

function hasArrow({ blanks }: QuestionOf<'blank'>): boolean {
  return blanks.some(({ choices, accepted }) => !choices && accepted.some((answer) => answer.includes('->')));
}

function escapeGift(text: string): string {
  return text.replace(/[~=#{}:\\]/g, (sign) => `\\${sign}`);
}

function comment(text: string): string {
  return `// ${oneLine(text)}`;
}
