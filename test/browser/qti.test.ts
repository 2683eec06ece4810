// QTI read by other people's tools: Citolab's qti-convert brings 2.1 to 3, its qti-components shows an item and scores it.
import { readFileSync } from 'node:fs';
import { convertQti2toQti3 } from '@citolab/qti-convert/qti-convert-node';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { englishWords } from '../../src/export/index.ts';
import { type Answer, gradeAnswer, isScored, type ScoredQuestion, takesSeveral } from '../../src/pack/index.ts';
import { packs, unpackAs } from '../export/sources.ts';
import { useHost } from './host.ts';
import { rightOf, useBrowser, wrongOf } from './reader.ts';

const browser = useBrowser();
const host = useHost();

describe.each([
  { name: 'QTI 2.1, converted to 3', format: 'qti21.zip', inQti3: convertQti2toQti3 },
  { name: 'QTI 3.0', format: 'qti3.zip', inQti3: async (item: string) => item },
] as const)('$name', ({ format, inQti3 }) => {
  let page: Page;

  beforeAll(async () => {
    const components = readFileSync('node_modules/@citolab/qti-components/cdn/index.js', 'utf8');
    host.file('/qti-components.js', 'text/javascript', components);
    ({ page } = await browser.open());
    await page.goto(host.page('/qti', { body: '<script type="module" src="/qti-components.js"></script>' }));
  });
  afterAll(() => page.context().close());

  const cases = packs.flatMap((pack) => {
    const files = unpackAs(format, pack);
    return pack.questions.filter(isScored).map((question) => ({
      question,
      name: `${pack.id} ${question.id}`,
      item: files[`items/${question.id}.xml`] ?? '',
    }));
  });

  test.each(cases)('scores 1 for the right answer and 0 for a wrong one: $name', async ({ question, item }) => {
    const qti3 = await inQti3(item);
    const right = await answerItem(page, qti3, inWords(question, rightOf(question)));
    expect(right.score).toBe(1);
    expect(right.feedback).toContain(plain(question.explanation));
    const wrong = await answerItem(page, qti3, inWords(question, wrongOf(question)));
    expect(wrong.score).toBe(0);
  });

  const partial = cases.filter(({ question }) => partlyRight(question) !== null);

  test.each(partial)('gives the credit that we give for a part of the answer: $name', async ({ question, item }) => {
    const answer = partlyRight(question) as Answer;
    const { score } = await answerItem(page, await inQti3(item), inWords(question, answer));
    // This reader rounds to three decimals.
    expect(score).toBeCloseTo(gradeAnswer(question, answer).credit, 2);
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThan(1);
  });
});

/** One part right and the rest wrong; `null` where QTI holds no partial credit. */
function partlyRight(question: ScoredQuestion): Answer | null {
  const [right, wrong] = [rightOf(question), wrongOf(question)];
  if (question.kind === 'choice') return takesSeveral(question) ? (right as string[]).slice(0, 1) : null;
  if (question.kind !== 'match' && question.kind !== 'sort' && question.kind !== 'blank') return null;
  return { ...(wrong as Record<string, string>), ...Object.fromEntries(pairs(right).slice(0, 1)) };
}

/** What is given to each interaction of an item, in the words that the item shows: a text, or two that go together. */
type Given = string | readonly [string, string];

/** The answer as a student would say it, interaction by interaction. */
function inWords(question: ScoredQuestion, answer: Answer): Given[][] {
  switch (question.kind) {
    case 'choice':
      return [(answer as string[]).map((id) => textOf(question.options, id))];
    case 'truth':
      return [[answer ? englishWords.isTrue : englishWords.isFalse]];
    case 'order':
      return [(answer as string[]).map((id) => textOf(question.items, id))];
    case 'match':
      return [pairs(answer).map(([from, to]) => [textOf(question.left, from), textOf(question.right, to)])];
    case 'sort':
      return [pairs(answer).map(([from, to]) => [textOf(question.items, from), textOf(question.headings, to)])];
    case 'blank':
      return question.blanks.map(({ id }) => [(answer as Record<string, string>)[id] ?? '']);
    case 'number':
      return [[String(answer)]];
  }
}

const pairs = (answer: Answer) => Object.entries(answer as Record<string, string>);

function textOf(entries: readonly { id: string; text: string }[], id: string): string {
  return plain(entries.find((entry) => entry.id === id)?.text ?? '');
}

/** A text as it can be read in a page made from XML. */
function plain(text: string): string {
  return text.replaceAll('\u0001', '\uFFFD').replace(/\s+/g, '');
}

/** Shows the item, gives the answer, lets the reader score it. */
function answerItem(page: Page, xml: string, given: Given[][]): Promise<{ score: number; feedback: string }> {
  return page.evaluate(
    async ([itemXml, answers]) => {
      const container = Object.assign(document.createElement('item-container'), { itemXML: itemXml });
      const frame = document.createElement('qti-item');
      frame.append(container);
      const connected = new Promise<AssessmentItem>((resolve) => {
        frame.addEventListener('qti-assessment-item-connected', (event) => resolve((event as CustomEvent).detail));
      });
      document.body.replaceChildren(frame);
      const item = await connected;

      const identifierOf = (text: string) => {
        const shown = [...item.querySelectorAll('[identifier]')].find(
          (element) => element.textContent?.replace(/\s+/g, '') === text.replace(/\s+/g, ''),
        );
        if (!shown) throw new Error(`The item shows nothing that reads ${text}`);
        return shown.getAttribute('identifier');
      };
      const interactions = [...item.querySelectorAll('[response-identifier]')];
      for (const [index, values] of answers.entries()) {
        const interaction = interactions[index];
        const name = interaction?.localName ?? '';
        const said = values.map((value) => {
          if (typeof value !== 'string') return value.map(identifierOf).join(' ');
          return name === 'qti-text-entry-interaction' ? value : identifierOf(value);
        });
        const takesOne = ['qti-text-entry-interaction', 'qti-inline-choice-interaction'].includes(name);
        const isSingle = takesOne || interaction?.getAttribute('max-choices') === '1';
        item.updateResponseVariable(
          interaction?.getAttribute('response-identifier') ?? '',
          isSingle ? (said[0] ?? null) : said,
        );
      }
      item.processResponse(false, false);
      const score = Number(item.variables.find(({ identifier }) => identifier === 'SCORE')?.value);
      const shown = [...item.querySelectorAll<Feedback>('qti-modal-feedback')].filter(
        ({ showStatus }) => showStatus === 'on',
      );
      return { score, feedback: shown.map((each) => each.textContent?.replace(/\s+/g, '')).join('\n') };
    },
    [xml, given] as const,
  );

  interface AssessmentItem extends HTMLElement {
    variables: { identifier: string; value: unknown }[];
    updateResponseVariable(identifier: string, value: string | null | (string | null)[]): void;
    processResponse(countsAttempt: boolean, reportsValidity: boolean): void;
  }
  interface Feedback extends HTMLElement {
    showStatus: string;
  }
}
