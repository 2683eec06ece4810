import { type Pack, permute, type QuestionId, type QuestionOf } from '../pack/index.ts';
import { blankReason, blanksInOrder, piecesOf } from './blanks.ts';
import { type ByKind, byItsKind } from './by-kind.ts';
import type { ExportSource } from './export-source.ts';
import type { Exported } from './exported.ts';
import { feedback, inPackLanguage, type Reason } from './feedback.ts';
import { forbiddenCharacters } from './forbidden-characters.ts';
import { element, lines, list, type Markup, paragraph, printMarkup } from './markup.ts';
import { describeNotices, findNotices, type Limits } from './notice.ts';
import { pairingOf, pairReasons } from './pairing.ts';
import { numberPrompt, oneLine, plainNumber } from './plain-text.ts';
import { acceptedAnswers, numberAnswer } from './right-answers.ts';
import { beforeList } from './words/index.ts';

/** The two sides of a card, and the reasons on its back. */
interface Card {
  front: readonly Markup[];
  back: readonly Markup[];
  reasons: readonly Reason[];
}

/** Cards for Anki’s type Basic; the id lets a later file change them: https://docs.ankiweb.net/importing/text-files.html */
export function writeAnkiTsv(source: ExportSource): Exported {
  const { pack } = source;
  const notices = findNotices(pack, ankiLimits);
  const cards = ankiCards(source);
  const settings = [
    ...['separator:tab', 'html:true', 'notetype:Basic', 'guid column:1', 'tags column:4'],
    `deck:${oneLine(pack.title).replaceAll('::', ':')}`,
  ];
  const rows = pack.questions.map((question) => {
    const { front, back, reasons } = byItsKind(cards, question);
    const sides = [front, [...back, ...feedback(source, question, reasons)]];
    return [cardId(pack, question.id), ...sides.map(side), `readback ${pack.id}`].join('\t');
  });
  const comments = describeNotices(source, notices).map((line) => ` ${line}`);
  return { content: `${[...[...settings, ...comments].map((line) => `#${line}`), ...rows].join('\n')}\n`, notices };

  function side(nodes: readonly Markup[]): string {
    return html([inPackLanguage(pack, nodes)]);
  }
}

const ankiLimits: Limits = {
  ofThePack: ['questions-only', 'self-marked'],
  ofEachKind: {
    choice: () => [],
    truth: () => [],
    match: () => [],
    order: () => [],
    sort: () => [],
    blank: () => [],
    number: () => ['no-slider'],
    recall: () => ['checklist-shown'],
  },
  ofTexts: forbiddenCharacters,
};

function ankiCards({ words }: ExportSource): ByKind<Card> {
  const rightAnswer = (...answers: readonly string[]): Markup[] => [
    element('p', {}, beforeList(words, words.rightAnswer)),
    ...listOf(answers),
  ];

  function pairs(question: QuestionOf<'match'> | QuestionOf<'sort'>): Card {
    const pairing = pairingOf(question);
    const partners = permute(pairing.to, question.id).map(({ text }) => text);
    return {
      front: [
        paragraph(question.prompt),
        ...listOf(pairing.from.map(({ text }) => text)),
        element('p', {}, beforeList(words, words.choices)),
        ...listOf(partners),
      ],
      back: rightAnswer(...pairing.from.map(({ text, partner }) => words.pair(text, partner.text))),
      reasons: pairReasons(pairing, words),
    };
  }

  return {
    choice: ({ prompt, options }) => ({
      front: [paragraph(prompt), ...listOf(options.map(({ text }) => text))],
      back: rightAnswer(...options.filter(({ correct }) => correct).map(({ text }) => text)),
      reasons: options.map(({ text, why }) => ({ part: text, why })),
    }),

    truth: ({ prompt, statement, correct, why }) => ({
      front: [paragraph(prompt), paragraph(statement), ...listOf([words.isTrue, words.isFalse])],
      back: rightAnswer(correct ? words.isTrue : words.isFalse),
      reasons: [
        { part: words.isTrue, why: why.true },
        { part: words.isFalse, why: why.false },
      ],
    }),

    match: pairs,
    sort: pairs,

    order: ({ id, prompt, items }) => ({
      front: [paragraph(prompt), ...listOf(permute(items, id).map(({ text }) => text))],
      back: rightAnswer(...items.map(({ text }, index) => `${index + 1}. ${text}`)),
      reasons: [],
    }),

    blank: (question) => ({
      front: [paragraph(question.prompt), element('p', {}, ...textWithGaps(question, words.oneOf))],
      back: rightAnswer(...blanksInOrder(question).map(acceptedAnswers)),
      reasons: blanksInOrder(question).map(blankReason),
    }),

    number: (question) => ({
      front: [paragraph(numberPrompt(question))],
      back: rightAnswer(numberAnswer(question)),
      reasons: [{ part: plainNumber(question.correct), why: question.why }],
    }),

    recall: ({ prompt }) => ({ front: [paragraph(prompt)], back: [], reasons: [] }),
  };
}

function listOf(texts: readonly string[]): Markup[] {
  return list(texts.map(lines));
}

function textWithGaps(question: QuestionOf<'blank'>, oneOf: (choices: readonly string[]) => string): Markup[] {
  return piecesOf(question).flatMap((piece) => {
    if (typeof piece === 'string') return lines(piece);
    return [piece.choices ? `_____ (${oneOf(piece.choices)})` : '_____'];
  });
}

/** HTML on one line without a tab. It begins with a tag: a quotation mark at the beginning would quote the field. */
function html(nodes: readonly Markup[]): string {
  return printMarkup(nodes).replace(/[\n\t]+/g, ' ');
}

/** Where it stays the same, a later import changes the card that is there; a translation makes cards of its own. */
function cardId({ id, language, languages }: Pack, questionId: QuestionId): string {
  const isTranslation = languages !== undefined && languages[0] !== language;
  return isTranslation ? `${id}.${language}/${questionId}` : `${id}/${questionId}`;
}
