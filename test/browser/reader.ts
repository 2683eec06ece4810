import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import {
  type Answer,
  isScored,
  type Pack,
  parsePack,
  type Question,
  type QuestionOf,
  rightAnswer,
  type ScoredQuestion,
  splitAtBlanks,
} from '../../src/pack/index.ts';
import { readJson } from '../builders.ts';
import { launchBrowser } from './launch.ts';

let readers = 0;

const LATER = /-later\.js$/;

/** One browser for a test file; gone after it. */
export function useBrowser(): { open(options?: BrowserContextOptions): Promise<ReaderPage> } {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser(inject('chromium'));
  });
  afterAll(() => browser.close());
  return {
    async open(options = {}) {
      const context = await browser.newContext({ baseURL: inject('origin'), ...options });
      // An address of its own: attempts, and asking for rooms that are gone, are limited by address, and no reader is to
      // use up another's.
      const address = `2001:db8:${(process.pid & 0xffff).toString(16)}:${(++readers).toString(16)}::1`;
      await context.route(/\/attempts\?|\/api\/v1\/rooms\//, (route) =>
        route.continue({ headers: { ...route.request().headers(), 'CF-Connecting-IP': address } }),
      );
      return new ReaderPage(await context.newPage());
    },
  };
}

/** A pack, and those of its questions that are graded. */
export function quizOf(id: string): { pack: Pack; questions: ScoredQuestion[] } {
  const parsed = parsePack(readJson(`content/${id}.json`));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return { pack: parsed.pack, questions: parsed.pack.questions.filter(isScored) };
}

/** A page as a reader meets it, and a note of everything that the browser complained about. */
export class ReaderPage {
  readonly complaints: string[] = [];
  readonly page: Page;
  /** The widget that is read, where the page has several. */
  readonly widget: Locator;

  constructor(page: Page, widget: Locator = page.locator('body')) {
    this.page = page;
    this.widget = widget;
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(String(error)));
  }

  /** The same page, read in one of its widgets. */
  within(widget: Locator): ReaderPage {
    return new ReaderPage(this.page, widget);
  }

  /** The widget's script has taken over. */
  async whenLive(): Promise<void> {
    await this.page.locator('.live').first().waitFor();
  }

  /** Pages come without our script, as a reader meets them before it has come; the browser's own scripting stays on. */
  async withholdScript(
    methods: readonly string[] = ['GET', 'POST'],
    change: (html: string) => string = (html) => html,
  ): Promise<void> {
    await this.page.route(/\/(?:a|embed)\/[^/]+$/, async (route) => {
      if (!methods.includes(route.request().method())) return route.continue();
      const response = await route.fetch();
      await route.fulfill({ response, body: change(withoutScript(await response.text())) });
    });
  }

  /** Holds back what comes later, until it is brought. */
  async holdLater(): Promise<() => void> {
    let bring = () => {};
    const wanted = new Promise<void>((resolve) => {
      bring = resolve;
    });
    await this.page.route(LATER, (route) => wanted.then(() => route.continue()));
    return bring;
  }

  /** What comes later fails once. */
  async failLater(): Promise<void> {
    await this.page.route(LATER, (route) => route.abort(), { times: 1 });
  }

  card(question: Question) {
    return this.widget.locator(`[id="question-${question.id}"]`);
  }

  /** The question's controls are there: a kind that comes later is on its way for a while. */
  async whenAsked(question: Question): Promise<void> {
    await this.card(question).locator('input, select, textarea').first().waitFor({ state: 'attached' });
  }

  check(question: ScoredQuestion) {
    return this.card(question).getByRole('button', { name: 'Check', exact: true });
  }

  verdict(question: ScoredQuestion) {
    return this.card(question).locator('[part~=verdict]');
  }

  /** Where no script runs: the page as it comes back from its form, with every question in it. */
  async openWithoutScript(path: string): Promise<void> {
    await this.page.goto(path);
    await this.next().click();
  }

  next() {
    return this.widget.locator('[part~=next]');
  }

  /** Turns the pages until the result is there. */
  async goToResult(): Promise<void> {
    const result = this.widget.locator('[part~=result]');
    for (;;) {
      // A page that comes back from a form is there from its first byte on, its end with the way on is not.
      await this.page.waitForLoadState();
      if ((await result.isVisible()) || (await this.next().count()) === 0) break;
      await this.next().click();
    }
    await result.waitFor();
  }

  /** What a screen reader was last told. */
  async spoken(): Promise<string> {
    return (await this.widget.getByRole('status').last().textContent()) ?? '';
  }

  /** The id of what has the focus, such as `verdict-q-why`; `body` when nothing has. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      let focused = document.activeElement;
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      return focused?.id || focused?.tagName.toLowerCase() || '';
    });
  }

  async expectNoAxeViolations(): Promise<void> {
    const { violations } = await new AxeBuilder({ page: this.page }).analyze();
    expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }))).toEqual([]);
  }

  /** Goes on by Tab alone until the focus is on what the locator finds. */
  async tabTo(target: Locator): Promise<void> {
    for (let presses = 0; presses < 100; presses++) {
      await this.page.keyboard.press('Tab');
      if (await target.evaluate((element) => element.matches(':focus'))) return;
    }
    throw new Error(`No press of Tab leads to ${target}`);
  }

  /** Ends the visit; fails on whatever the browser complained about, but for what was foreseen. */
  async close({ foreseen }: { foreseen?: RegExp } = {}): Promise<void> {
    expect(this.complaints.filter((complaint) => !foreseen?.test(complaint))).toEqual([]);
    await this.page.context().close();
  }
}

export const rightOf = (question: ScoredQuestion): Answer => rightAnswer(question);

/** An answer that earns some credit, but not all of it; `null`: the kind has none, or the question's key none. */
export function partlyOf(question: ScoredQuestion): Answer | null {
  const right = rightOf(question);
  switch (question.kind) {
    case 'choice':
      return (right as string[]).length > 1 ? (right as string[]).slice(1) : null;
    case 'order': {
      const [first = '', second = '', ...rest] = right as string[];
      return [second, first, ...rest];
    }
    case 'match':
    case 'sort':
    case 'blank': {
      const [part] = Object.keys(right);
      const wrong = wrongOf(question) as Record<string, string>;
      return part === undefined ? null : { ...(right as Record<string, string>), [part]: wrong[part] ?? '' };
    }
    default:
      return null;
  }
}

/** An answer that is complete and earns nothing. */
export function wrongOf(question: ScoredQuestion): Answer {
  switch (question.kind) {
    case 'choice':
      return question.options
        .filter(({ correct }) => !correct)
        .slice(0, 1)
        .map(({ id }) => id);
    case 'truth':
      return !question.correct;
    case 'match':
      return Object.fromEntries(
        question.left.map(({ id }) => [id, spare(question.right, Object.values(question.pairs))]),
      );
    case 'sort':
      return Object.fromEntries(question.items.map(({ id, heading }) => [id, spare(question.headings, [heading])]));
    case 'order':
      return question.items.map(({ id }) => id).reverse();
    case 'blank':
      return Object.fromEntries(
        question.blanks.map(({ id, choices, accepted }) => [
          id,
          choices?.find((c) => !accepted.includes(c)) ?? 'nonsense',
        ]),
      );
    case 'number':
      return question.correct === question.max ? question.min : question.max;
  }
}

/** What is typed into each blank, in the order in which the text has them; or picked, where there is a list. */
function blanksInOrder({ text }: QuestionOf<'blank'>, answer: Record<string, string>): string[] {
  return splitAtBlanks(text).flatMap((piece) => ('blank' in piece ? [answer[piece.blank] ?? ''] : []));
}

function spare(all: readonly { id: string }[], used: readonly string[]): string {
  const found = all.find(({ id }) => !used.includes(id));
  if (!found) throw new Error('Inconsistent: nothing to choose wrongly');
  return found.id;
}

/** The form fields that hold an answer. */
export function fieldsOf({ id, kind }: ScoredQuestion, answer: Answer): [name: string, value: string][] {
  if (kind === 'order') return (answer as string[]).map((part, index) => [`${id}.${part}`, String(index + 1)]);
  if (Array.isArray(answer)) return answer.map((part) => [id, part]);
  if (typeof answer !== 'object') return [[id, String(answer)]];
  return Object.entries(answer).map(([part, value]) => [`${id}.${part}`, value]);
}

/** Gives an answer with the mouse. */
export async function give(reader: ReaderPage, question: ScoredQuestion, answer: Answer): Promise<void> {
  const card = reader.card(question);
  await reader.whenAsked(question);
  switch (question.kind) {
    case 'choice':
      for (const id of answer as string[]) await card.locator(`label:has(input[value="${id}"])`).click();
      return;
    case 'truth':
      return card.locator(`label:has(input[value="${answer}"])`).click();
    case 'match':
    case 'sort':
      for (const [from, to] of Object.entries(answer as Record<string, string>)) {
        await card.locator(`select[name="${question.id}.${from}"]`).selectOption(to);
      }
      return;
    case 'order': {
      const wanted = answer as string[];
      const isMoved = await card.locator('.moves').first().isVisible();
      for (const [index, id] of wanted.entries()) {
        if (!isMoved) await card.locator(`select[name="${question.id}.${id}"]`).selectOption(String(index + 1));
        else
          while ((await placeOf(card, id)) > index) await card.locator(`[id="move-${question.id}-${id}-up"]`).click();
      }
      return;
    }
    case 'blank':
      for (const [id, typed] of Object.entries(answer as Record<string, string>)) {
        const blank = card.locator(`[name="${question.id}.${id}"]`);
        if (question.blanks.find((each) => each.id === id)?.choices) await blank.selectOption(typed);
        else await blank.fill(typed);
      }
      return;
    case 'number':
      return card.locator(`[name="${question.id}"]`).fill(String(answer));
  }
}

/** Which place an item has among those that are shown, from 0. */
function placeOf(card: Locator, itemId: string): Promise<number> {
  return card
    .locator('.place select')
    .evaluateAll((all, id) => all.findIndex((select) => select.getAttribute('name')?.endsWith(`.${id}`)), itemId);
}

/** Gives an answer with the keyboard alone, starting from the question's heading. */
export async function giveByKeyboard(reader: ReaderPage, question: ScoredQuestion, answer: Answer): Promise<void> {
  const { keyboard } = reader.page;
  await reader.whenAsked(question);
  switch (question.kind) {
    case 'choice': {
      const picked = answer as string[];
      const isRadio = (await reader.card(question).locator('input[type=radio]').count()) > 0;
      await keyboard.press('Tab');
      for (const { id } of question.options) {
        if (isRadio) {
          if (picked.includes(id)) {
            await keyboard.press('Space');
            break;
          }
          await keyboard.press('ArrowDown');
        } else {
          if (picked.includes(id)) await keyboard.press('Space');
          await keyboard.press('Tab');
        }
      }
      return;
    }
    case 'truth':
      await keyboard.press('Tab');
      await keyboard.press(answer === true ? 'Space' : 'ArrowDown');
      return;
    case 'match':
    case 'sort': {
      const partners = answer as Record<string, string>;
      const from = question.kind === 'match' ? question.left : question.items;
      for (const { id } of from) {
        await keyboard.press('Tab');
        const options = await reader
          .card(question)
          .locator(`select[name="${question.id}.${id}"] option`)
          .evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
        for (let step = 0; step < options.indexOf(partners[id] ?? ''); step++) await keyboard.press('ArrowDown');
      }
      return;
    }
    case 'order': {
      const card = reader.card(question);
      for (const [index, id] of (answer as string[]).entries()) {
        const up = card.locator(`[id="move-${question.id}-${id}-up"]`);
        if ((await placeOf(card, id)) === index) continue;
        await reader.tabTo(up);
        while ((await placeOf(card, id)) > index) {
          await keyboard.press('Enter');
          expect(await reader.focused()).toBe(`move-${question.id}-${id}-up`);
          expect(await reader.spoken()).toContain(`now at place ${(await placeOf(card, id)) + 1} of`);
        }
      }
      return;
    }
    case 'blank':
      for (const typed of blanksInOrder(question, answer as Record<string, string>)) {
        await keyboard.press('Tab');
        const options = await reader
          .card(question)
          .locator(':focus')
          .evaluate((control) => [...((control as HTMLSelectElement).options ?? [])].map(({ value }) => value));
        // Letters that come slowly would each begin a word of its own in a list.
        if (options.length === 0) await keyboard.type(typed);
        for (let step = 0; step < options.indexOf(typed); step++) await keyboard.press('ArrowDown');
      }
      return;
    case 'number':
      await keyboard.press('Tab');
      await keyboard.type(String(answer));
      return;
  }
}

/** Without the page’s own script, the last that stands in it. */
function withoutScript(html: string): string {
  const start = html.lastIndexOf('<script>');
  return start < 0 ? html : html.slice(0, start) + html.slice(html.indexOf('</script>', start));
}
