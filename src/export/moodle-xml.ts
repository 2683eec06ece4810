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
import { checklist, feedback, inPackLanguage, type Reason } from './feedback.ts';
import { forbiddenCharacters } from './forbidden-characters.ts';
import { type Element, element, lines, type Markup, paragraph, printMarkup, printXml } from './markup.ts';
import { percentPerOption } from './moodle-marks.ts';
import { describeNotices, findNotices, type Limits } from './notice.ts';
import { leftOver, pairingOf, pairReasons } from './pairing.ts';
import { numberPrompt, oneLine, plainNumber } from './plain-text.ts';
import { questionName } from './question-name.ts';

/** https://docs.moodle.org/en/Moodle_XML_format; the texts in it are HTML. */
export function writeMoodleXml(source: ExportSource): Exported {
  const { pack } = source;
  const notices = findNotices(pack, moodleLimits);
  const entries = moodleEntries(source);
  const questions = pack.questions.flatMap((question) => byItsKind(entries, question) ?? []);
  return {
    content: printXml(element('quiz', {}, category(pack.title), ...questions), describeNotices(source, notices)),
    notices,
  };
}

const moodleLimits: Limits = {
  ofThePack: ['questions-only'],
  ofEachKind: {
    choice: (question) => (percentPerOption(question) === null ? ['left-out-eleven-right'] : []),
    truth: () => [],
    match: () => [],
    order: () => ['needs-moodle-ordering'],
    sort: () => [],
    blank: accentLimits,
    number: () => ['no-slider'],
    recall: () => ['marked-by-hand', 'checklist-shown'],
  },
  ofTexts: forbiddenCharacters,
};

function category(title: string): Element {
  // A single slash would begin a category below the category.
  const path = `$course$/top/${oneLine(title).replaceAll('/', '//')}`;
  return element('question', { type: 'category' }, element('category', {}, text(path)));
}

/** Each kind as the question of Moodle that asks the same; `null` where there is none. */
function moodleEntries(source: ExportSource): ByKind<Element | null> {
  const { pack } = source;

  interface Entry {
    type: string;
    prompt: readonly Markup[];
    fields: readonly Element[];
    reasons?: readonly Reason[];
    marks?: 0 | 1;
  }

  function entry(question: Question, { type, prompt, fields, reasons = [], marks = 1 }: Entry): Element {
    return element(
      'question',
      { type },
      element('name', {}, text(questionName(pack, question))),
      html('questiontext', prompt),
      html('generalfeedback', feedback(source, question, reasons)),
      field('defaultgrade', String(marks)),
      field('idnumber', `${pack.id}/${question.id}`),
      ...fields,
      element('tags', {}, element('tag', {}, text('readback'))),
    );
  }

  /** A field of HTML, which says in which language it is. */
  function html(name: string, nodes: readonly Markup[], attributes: Readonly<Record<string, string>> = {}): Element {
    return element(name, { ...attributes, format: 'html' }, text(printMarkup([inPackLanguage(pack, nodes)])));
  }

  function answer(fraction: string, said: readonly Markup[], why: string): Element {
    const { name, attributes, children } = html('answer', said, { fraction });
    return element(name, attributes, ...children, html('feedback', lines(why)));
  }

  function pairs(question: QuestionOf<'match'> | QuestionOf<'sort'>): Element {
    const pairing = pairingOf(question);
    const subquestion = (left: Element, right: string) =>
      element('subquestion', left.attributes, ...left.children, element('answer', {}, text(oneLine(right))));
    return entry(question, {
      type: 'matching',
      prompt: [paragraph(question.prompt)],
      reasons: pairReasons(pairing, source.words),
      fields: [
        field('shuffleanswers', 'true'),
        ...pairing.from.map((each) => subquestion(html('subquestion', lines(each.text)), each.partner.text)),
        // Without a question, an answer is one that nothing is matched with.
        ...leftOver(pairing).map((each) =>
          subquestion(element('subquestion', { format: 'html' }, text('')), each.text),
        ),
      ],
    });
  }

  return {
    choice(question) {
      const several = takesSeveral(question);
      const percent = several ? percentPerOption(question) : '100';
      if (percent === null) return null;
      const fractionOf = (correct: boolean) => (correct ? percent : several ? `-${percent}` : '0');
      return entry(question, {
        type: 'multichoice',
        prompt: [paragraph(question.prompt)],
        fields: [
          field('single', String(!several)),
          field('shuffleanswers', 'true'),
          field('answernumbering', 'abc'),
          ...question.options.map((option) =>
            answer(fractionOf(option.correct === true), lines(option.text), option.why),
          ),
        ],
      });
    },

    truth(question) {
      const answers = [true, false].map((value) =>
        element(
          'answer',
          { fraction: value === question.correct ? '100' : '0', format: 'plain_text' },
          text(String(value)),
          html('feedback', lines(value ? question.why.true : question.why.false)),
        ),
      );
      return entry(question, {
        type: 'truefalse',
        prompt: [paragraph(question.prompt), paragraph(question.statement)],
        fields: answers,
      });
    },

    match: pairs,
    sort: pairs,

    order: (question) =>
      entry(question, {
        type: 'ordering',
        prompt: [paragraph(question.prompt)],
        fields: [
          field('layouttype', 'VERTICAL'),
          field('selecttype', 'ALL'),
          field('selectcount', '0'),
          // Pairs in the right order, divided by all pairs: the credit that the pack gives.
          field('gradingtype', 'RELATIVE_ALL_PREVIOUS_AND_NEXT'),
          field('showgrading', 'SHOW'),
          field('numberingstyle', 'none'),
          ...question.items.map((item, index) => html('answer', lines(item.text), { fraction: String(index + 1) })),
        ],
      }),

    blank: (question) =>
      entry(question, {
        type: 'cloze',
        prompt: [paragraph(question.prompt), element('p', {}, ...clozeText(question))],
        reasons: blanksInOrder(question).map(blankReason),
        fields: [],
      }),

    number(question) {
      const { correct, tolerance, why } = question;
      return entry(question, {
        type: 'numerical',
        prompt: [paragraph(numberPrompt(question))],
        fields: [
          element(
            'answer',
            { fraction: '100', format: 'plain_text' },
            text(plainNumber(correct)),
            html('feedback', lines(why)),
            field('tolerance', plainNumber(tolerance)),
          ),
          field('unitgradingtype', '0'),
          field('showunits', '3'),
        ],
      });
    },

    recall: (question) =>
      entry(question, {
        type: 'essay',
        prompt: [paragraph(question.prompt)],
        marks: 0,
        fields: [field('responseformat', 'plain'), html('graderinfo', checklist(source, question))],
      }),
  };
}

/** The text with each blank as Moodle embeds an answer in it: https://docs.moodle.org/en/Embedded_Answers_(Cloze)_question_type */
function clozeText(question: QuestionOf<'blank'>): Markup[] {
  return piecesOf(question).flatMap((piece) => (typeof piece === 'string' ? lines(piece) : [clozeAnswer(piece)]));
}

function clozeAnswer(blank: Blank): string {
  const [type, answers] = blank.choices
    ? ['MULTICHOICE', blank.choices.map((choice) => (isRight(blank, choice) ? '=' : '') + escapeCloze(choice))]
    : ['SHORTANSWER', acceptedSpellings(blank).map((answer) => `=${escapeCloze(answer)}`)];
  return `{1:${type}:${answers.join('~')}}`;
}

/** An asterisk would stand for anything. */
function escapeCloze(answer: string): string {
  return oneLine(answer).replace(/[\\}#~/"*]/g, (sign) => `\\${sign}`);
}

function text(value: string): Element {
  return element('text', {}, value);
}

function field(name: string, value: string): Element {
  return element(name, {}, value);
}
