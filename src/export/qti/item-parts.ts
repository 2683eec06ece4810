import { permute, type QuestionOf, takesSeveral } from '../../pack/index.ts';
import { acceptedSpellings, type Blank, blankReason, blanksInOrder, isRight, piecesOf } from '../blanks.ts';
import type { ByKind } from '../by-kind.ts';
import type { ExportSource } from '../export-source.ts';
import type { Reason } from '../feedback.ts';
import { type Element, element, lines, type Markup, paragraph } from '../markup.ts';
import { pairingOf, pairReasons } from '../pairing.ts';
import { numberPrompt, plainNumber } from '../plain-text.ts';
import type { ExportWords } from '../words/index.ts';
import { partIdentifier } from './identifiers.ts';
import { type Cardinality, isBetween, isCorrect, responseDeclaration, scoreParts, scoreWhen } from './processing.ts';

/** The one response of a question that has no more. */
export const RESPONSE = 'RESPONSE';

/** What differs from kind to kind in an item, in the names of QTI 2.1. */
export interface ItemParts {
  responses: readonly Element[];
  body: readonly Markup[];
  /** The rules that set the score; none where nothing is scored. */
  processing: readonly Element[];
  isScored: boolean;
  /** Reasons that are given with the explanation. */
  reasons: readonly Reason[];
  /** Reasons that are given for the options that were picked. */
  options?: { cardinality: Cardinality; whys: readonly { id: string; why: string }[] };
}

export function itemParts({ words }: ExportSource): ByKind<ItemParts> {
  return {
    choice(question) {
      const right = question.options.filter(({ correct }) => correct).map(({ id }) => partIdentifier(id));
      const several = takesSeveral(question);
      const cardinality = several ? 'multiple' : 'single';
      const worth = question.options.map(({ id, correct }) => ({ value: partIdentifier(id), parts: correct ? 1 : -1 }));
      return {
        responses: [
          responseDeclaration({
            identifier: RESPONSE,
            cardinality,
            baseType: 'identifier',
            correct: right,
            ...(several && { worth }),
          }),
        ],
        body: [
          choices({ prompt: question.prompt, options: question.options, maxChoices: several ? 0 : 1, shuffle: true }),
        ],
        processing: [several ? scoreParts([RESPONSE], right.length) : scoreWhen(isCorrect(RESPONSE))],
        isScored: true,
        reasons: [],
        options: { cardinality, whys: question.options },
      };
    },

    truth({ prompt, statement, correct, why }) {
      const options = [
        { id: 'true', text: words.isTrue },
        { id: 'false', text: words.isFalse },
      ];
      return {
        responses: [
          responseDeclaration({
            identifier: RESPONSE,
            cardinality: 'single',
            baseType: 'identifier',
            correct: [partIdentifier(String(correct))],
          }),
        ],
        body: [paragraph(prompt), choices({ prompt: statement, options, maxChoices: 1, shuffle: false })],
        processing: [scoreWhen(isCorrect(RESPONSE))],
        isScored: true,
        reasons: [],
        options: {
          cardinality: 'single',
          whys: [
            { id: 'true', why: why.true },
            { id: 'false', why: why.false },
          ],
        },
      };
    },

    match: (question) => pairs(question, words),
    sort: (question) => pairs(question, words),

    order(question) {
      const items = permute(question.items, question.id);
      return {
        responses: [
          responseDeclaration({
            identifier: RESPONSE,
            cardinality: 'ordered',
            baseType: 'identifier',
            correct: question.items.map(({ id }) => partIdentifier(id)),
          }),
        ],
        body: [
          element(
            'orderInteraction',
            { responseIdentifier: RESPONSE, shuffle: 'true' },
            promptOf(question.prompt),
            ...items.map(simpleChoice),
          ),
        ],
        processing: [scoreWhen(isCorrect(RESPONSE))],
        isScored: true,
        reasons: [],
      };
    },

    blank(question) {
      const blanks = blanksInOrder(question);
      const text = piecesOf(question).flatMap((piece) => (typeof piece === 'string' ? lines(piece) : [gap(piece)]));
      return {
        responses: blanks.map(blankDeclaration),
        body: [paragraph(question.prompt), element('p', {}, ...text)],
        processing: [scoreParts(blanks.map(blankResponse), blanks.length)],
        isScored: true,
        reasons: blanks.map(blankReason),
      };
    },

    number(question) {
      const { correct, tolerance, why } = question;
      // Decimal fractions are not exact in binary; twelve digits are more than any tolerance needs.
      const edge = (value: number) => Number(value.toPrecision(12));
      return {
        responses: [
          responseDeclaration({
            identifier: RESPONSE,
            cardinality: 'single',
            baseType: 'float',
            correct: [plainNumber(correct)],
          }),
        ],
        body: [
          paragraph(numberPrompt(question)),
          element('p', {}, element('textEntryInteraction', { responseIdentifier: RESPONSE, expectedLength: '12' })),
        ],
        processing: [scoreWhen(isBetween(RESPONSE, edge(correct - tolerance), edge(correct + tolerance)))],
        isScored: true,
        reasons: [{ part: plainNumber(correct), why }],
      };
    },

    recall: (question) => ({
      responses: [element('responseDeclaration', { identifier: RESPONSE, cardinality: 'single', baseType: 'string' })],
      body: [
        element(
          'extendedTextInteraction',
          { responseIdentifier: RESPONSE, expectedLines: String(question.checklist.length * 2) },
          promptOf(question.prompt),
        ),
      ],
      processing: [],
      isScored: false,
      reasons: [],
    }),
  };
}

function pairs(question: QuestionOf<'match'> | QuestionOf<'sort'>, words: ExportWords): ItemParts {
  const pairing = pairingOf(question);
  const correct = pairing.from.map(({ id, partner }) => `${partIdentifier(id)} ${partIdentifier(partner.id)}`);
  const associable = (matchMax: number) => (each: { id: string; text: string }) =>
    element(
      'simpleAssociableChoice',
      { identifier: partIdentifier(each.id), matchMax: String(matchMax) },
      ...lines(each.text),
    );
  const set = (children: readonly Element[]) => element('simpleMatchSet', {}, ...children);
  return {
    responses: [
      responseDeclaration({
        identifier: RESPONSE,
        cardinality: 'multiple',
        baseType: 'directedPair',
        correct,
        worth: correct.map((value) => ({ value, parts: 1 })),
      }),
    ],
    body: [
      element(
        'matchInteraction',
        {
          // A table of buttons to press, where the tool knows it: nobody has to drag.
          class: 'qti-match-tabular',
          responseIdentifier: RESPONSE,
          shuffle: 'false',
          maxAssociations: String(pairing.from.length),
        },
        promptOf(question.prompt),
        set(pairing.from.map(associable(1))),
        set(permute(pairing.to, question.id).map(associable(pairing.from.length))),
      ),
    ],
    processing: [scoreParts([RESPONSE], pairing.from.length)],
    isScored: true,
    reasons: pairReasons(pairing, words),
  };
}

interface Choices {
  prompt: string;
  options: readonly { id: string; text: string }[];
  /** 0: as many as one likes. */
  maxChoices: 0 | 1;
  shuffle: boolean;
}

function choices({ prompt, options, maxChoices, shuffle }: Choices): Element {
  return element(
    'choiceInteraction',
    { responseIdentifier: RESPONSE, shuffle: String(shuffle), maxChoices: String(maxChoices) },
    promptOf(prompt),
    ...options.map(simpleChoice),
  );
}

function simpleChoice({ id, text }: { id: string; text: string }): Element {
  return element('simpleChoice', { identifier: partIdentifier(id) }, ...lines(text));
}

function promptOf(prompt: string): Element {
  return element('prompt', {}, ...lines(prompt));
}

function gap(blank: Blank): Element {
  const responseIdentifier = blankResponse(blank);
  if (!blank.choices) return element('textEntryInteraction', { responseIdentifier, expectedLength: '20' });
  const choice = (text: string, index: number) =>
    element('inlineChoice', { identifier: choiceIdentifier(index) }, ...lines(text));
  return element('inlineChoiceInteraction', { responseIdentifier, shuffle: 'false' }, ...blank.choices.map(choice));
}

function blankDeclaration(blank: Blank): Element {
  const identifier = blankResponse(blank);
  const right = blank.choices
    ? blank.choices.flatMap((choice, index) => (isRight(blank, choice) ? [choiceIdentifier(index)] : []))
    : acceptedSpellings(blank);
  return responseDeclaration({
    identifier,
    cardinality: 'single',
    baseType: blank.choices ? 'identifier' : 'string',
    correct: right.slice(0, 1),
    worth: right.map((value) => ({ value, parts: 1 })),
  });
}

function blankResponse({ id }: Blank): string {
  return `${RESPONSE}-${id}`;
}

function choiceIdentifier(index: number): string {
  return `choice-${index + 1}`;
}
