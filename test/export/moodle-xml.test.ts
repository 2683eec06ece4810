import { describe, expect, test } from 'vitest';
import type { Question } from '../../src/pack/index.ts';
import { ferryPack } from '../builders.ts';
import { oneLine, readHtml } from './read-html.ts';
import { childrenOf, readXml, textAt, type XmlElement } from './read-xml.ts';
import { mustSay, packs, writeAs } from './sources.ts';

describe.each(packs)('the Moodle XML of $id holds', (pack) => {
  const [category, ...entries] = readXml(writeAs('moodle.xml', pack).content).children;

  test('every question once, in a category of its own', () => {
    expect(category?.attributes.type).toBe('category');
    expect(entries.map((entry) => textAt(entry, 'idnumber'))).toEqual(
      pack.questions.map(({ id }) => `${pack.id}/${id}`),
    );
  });

  test.each(pack.questions)('$id as it was written', (asked) => {
    const entry = entries[pack.questions.indexOf(asked)] as XmlElement;
    expect({ type: entry.attributes.type, ...inShort(entry) }).toEqual(expected(asked));
  });

  test.each(pack.questions)('after $id its explanation, the key points, whose voice and where', (asked) => {
    const said = readHtml(textAt(entries[pack.questions.indexOf(asked)] as XmlElement, 'generalfeedback', 'text'));
    for (const part of mustSay(pack, asked)) expect(said).toContain(oneLine(part));
  });

  test('the language of each text', () => {
    for (const entry of entries)
      expect(textAt(entry, 'questiontext', 'text')).toContain(`<div lang="${pack.language}"`);
  });
});

test('says in a comment what it cannot hold', () => {
  const { content, notices } = writeAs('moodle.xml', ferryPack);
  expect(notices).toContainEqual({ question: 'q-order', reason: 'needs-moodle-ordering' });
  expect(content).toMatch(/<!--[\s\S]*Question 5: It needs Moodle 4\.4 or later[\s\S]*-->/);
});

/** What an entry asks and takes for right. */
function inShort(entry: XmlElement): Record<string, unknown> {
  const asks = readHtml(textAt(entry, 'questiontext', 'text'));
  const answers = childrenOf(entry, 'answer').map((answer) => ({
    says: readHtml(textAt(answer, 'text')),
    fraction: Number(answer.attributes.fraction),
    ...(answer.children.some(({ name }) => name === 'feedback') && {
      why: readHtml(textAt(answer, 'feedback', 'text')),
    }),
    ...(answer.children.some(({ name }) => name === 'tolerance') && { tolerance: Number(textAt(answer, 'tolerance')) }),
  }));
  const pairs = childrenOf(entry, 'subquestion').map((each) => [
    readHtml(textAt(each, 'text')),
    textAt(each, 'answer', 'text'),
  ]);
  return { asks, ...(answers.length > 0 && { answers }), ...(pairs.length > 0 && { pairs }) };
}

function expected(asked: Question): Record<string, unknown> {
  const asks = oneLine(asked.prompt);
  switch (asked.kind) {
    case 'choice': {
      const right = asked.options.filter(({ correct }) => correct).length;
      const weight = Number((100 / right).toFixed(5));
      const answers = asked.options.map(({ text, correct, why }) => ({
        says: oneLine(text),
        fraction: correct ? weight : right > 1 ? -weight : 0,
        why: oneLine(why),
      }));
      return { type: 'multichoice', asks, answers };
    }
    case 'truth':
      return {
        type: 'truefalse',
        asks: `${asks} ${oneLine(asked.statement)}`,
        answers: [
          { says: 'true', fraction: asked.correct ? 100 : 0, why: oneLine(asked.why.true) },
          { says: 'false', fraction: asked.correct ? 0 : 100, why: oneLine(asked.why.false) },
        ],
      };
    case 'match': {
      const textOf = (id: string | undefined) => oneLine(asked.right.find((each) => each.id === id)?.text ?? '');
      const spare = asked.right.filter(({ id }) => !Object.values(asked.pairs).includes(id));
      const pairs = asked.left.map(({ id, text }) => [oneLine(text), textOf(asked.pairs[id])]);
      return { type: 'matching', asks, pairs: [...pairs, ...spare.map(({ text }) => ['', oneLine(text)])] };
    }
    case 'sort': {
      const textOf = (id: string) => oneLine(asked.headings.find((each) => each.id === id)?.text ?? '');
      return {
        type: 'matching',
        asks,
        pairs: asked.items.map(({ text, heading }) => [oneLine(text), textOf(heading)]),
      };
    }
    case 'order':
      return {
        type: 'ordering',
        asks,
        answers: asked.items.map(({ text }, index) => ({ says: oneLine(text), fraction: index + 1 })),
      };
    case 'blank': {
      const cloze = asked.blanks.reduce((text, { id, accepted, choices }) => {
        const answers = choices
          ? choices.map((choice) => (accepted.includes(choice) ? '=' : '') + inCloze(choice))
          : accepted
              .flatMap((answer) => [...new Set([answer, answer.replaceAll('é', 'e')])])
              .map((a) => `=${inCloze(a)}`);
        return text.replace(`{${id}}`, () => `{1:${choices ? 'MULTICHOICE' : 'SHORTANSWER'}:${answers.join('~')}}`);
      }, asked.text);
      return { type: 'cloze', asks: `${asks} ${oneLine(cloze)}` };
    }
    case 'number':
      return {
        type: 'numerical',
        asks: `${asks} (${asked.unit})`,
        answers: [{ says: String(asked.correct), fraction: 100, why: oneLine(asked.why), tolerance: asked.tolerance }],
      };
    case 'recall':
      return { type: 'essay', asks };
  }
}

/** https://docs.moodle.org/en/Embedded_Answers_(Cloze)_question_type names the signs to escape; an asterisk is a wildcard. */
function inCloze(answer: string): string {
  return oneLine(answer).replace(/[\\}#~/"*]/g, '\\$&');
}
