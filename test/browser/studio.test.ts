import { readFile } from 'node:fs/promises';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { checkPackText } from '../../src/check/index.ts';
import { ferryPack } from '../builders.ts';
import { expectNoOverflow } from './overflow.ts';
import { type ReaderPage, useBrowser } from './reader.ts';

const browser = useBrowser();

const BRIDGE = `# Bridge over the Ell to close

The bridge over the Ell will close on 4 May, the town council said on Thursday. Buses will go round by the mill.

Mayor Ilse Brandt said the repair costs 2,400,000 crowns.
`;

/** What an editor makes of the draft, by place; what is not among it was taken out. */
const words: Record<string, string> = {
  title: 'A bridge closes',
  summary: 'A town closes its bridge; the council gives the day and the mayor the price.',
  'voices[0].name': 'Ell Courier',
  'sections[0].heading': 'What happens',
  'sections[0].points[0].text': 'By the council’s word, nobody can cross from 4 May on.',
  'sections[0].points[1].text': 'The bus takes another way, past the mill.',
  'sections[0].points[2].text': 'The mayor puts the price of the repair at 2.4 million crowns.',
  'timeline[0].label': 'The bridge is to close',
  'limits[0]': 'Nobody says when it opens again.',
  'questions[0].prompt': 'By the town council’s word, what happens on 4 May?',
  'questions[0].explanation': 'It is what the council announced.',
  'questions[0].options[0].text': 'The mill opens',
  'questions[0].options[0].why': 'The mill is on the way of the bus.',
  'questions[0].options[1].text': 'The bridge closes',
  'questions[0].options[1].why': 'That is what the council announced.',
  'questions[0].options[2].text': 'The bus ends',
  'questions[0].options[2].why': 'The bus goes on, by another way.',
};

/** A studio in a browser that can, or cannot, let pages write to files. */
async function openStudio(options: BrowserContextOptions = {}): Promise<ReaderPage> {
  const reader = await browser.open({ locale: 'en', ...options });
  // A native dialogue is nothing that a test can press; most browsers have none.
  await reader.page.addInitScript(() => {
    Object.assign(window, { showOpenFilePicker: undefined, showSaveFilePicker: undefined });
  });
  reader.page.on('dialog', (question) => question.accept());
  await reader.page.goto('/studio');
  return reader;
}

const at = (page: Page, place: string) => page.locator(`[id="at-${place}"]`);
const pasted = (page: Page) => page.locator('#pasted');
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const spoken = (page: Page) => page.locator('.studio > .spoken');
const count = (page: Page) => page.locator('[aria-labelledby=findings] summary');
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('readback:studio'));

async function draftFrom({ page }: ReaderPage, article: string): Promise<void> {
  await pasted(page).fill(article);
  await press(page, 'Draft a pack from it');
  await at(page, 'title').waitFor();
}

/** Unfolds whatever hides the place. */
async function reach(page: Page, place: string): Promise<Locator> {
  const target = at(page, place);
  for (;;) {
    const closed = page.locator('.desk details:not([open])').filter({ has: target }).first();
    if ((await closed.count()) === 0) return target;
    await closed.locator('> summary').click();
  }
}

async function openFile({ page }: ReaderPage, name: string, text: string): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

async function saved(page: Page): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await press(page, 'Save');
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

test('from an article to a file that passes the check, word by word', async () => {
  const reader = await openStudio();
  const { page } = reader;
  // The article’s own dates have no year.
  await page.getByLabel(/^Published on/).fill('2026-03-02');
  await draftFrom(reader, BRIDGE);
  expect(await count(page).innerText()).toMatch(/\d+ to do/);

  await at(page, 'questions').click();
  for (const index of [4, 3, 2, 1]) {
    const remove = page.getByRole('button', { name: `Remove question ${index + 1}` });
    if (!(await remove.isVisible())) await at(page, `questions[${index}]`).click();
    await remove.click();
  }
  for (const [place, text] of Object.entries(words)) await (await reach(page, place)).fill(text);
  await (await reach(page, 'draft')).uncheck();
  await expect
    .poll(() =>
      count(page)
        .count()
        .then((some) => (some ? count(page).innerText() : '')),
    )
    .not.toMatch(/error|to do/);

  const { name, text } = await saved(page);
  expect(name).toBe('bridge-over-the-ell-to-close.json');
  const { pack, findings } = checkPackText(text, {
    name: 'bridge-over-the-ell-to-close',
    original: null,
    article: BRIDGE,
  });
  expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
  expect(pack).toMatchObject({ title: 'A bridge closes', draft: false, questions: [{ id: 'q-choice-1' }] });
  await reader.close();
});

test('of a page that is pasted, nothing runs and nothing is loaded', async () => {
  const reader = await openStudio();
  const { page } = reader;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const mark = 'document.title = "run"';
  await draftFrom(
    reader,
    `<!doctype html><html lang="en"><head><title>Bridge to close</title><script>${mark}</script>
    <link rel="stylesheet" href="/styles-of-the-page.css"></head><body onload='${mark}'><article><h1>Bridge to close</h1>
    <p>The bridge over the Ell will close on 4 May, the town council said.<img src="/x.png" onerror='${mark}'></p>
    <script>${mark}</script><noscript><img src="/y.png"></noscript><iframe srcdoc="<script>parent.${mark}</script>"></iframe>
    <p>Mayor Ilse Brandt said the repair costs 2,400,000 crowns.</p></article></body></html>`,
  );
  expect(await page.title()).toBe('Make a pack – Readback');
  expect(asked.filter((path) => !path.startsWith('/assets/') && path !== '/favicon.svg')).toEqual([]);
  expect(await at(page, 'id').inputValue()).toBe('bridge-to-close');
  expect(await (await reach(page, 'sections[0].points[0].evidence[0].start')).inputValue()).toMatch(/^The bridge/);
  expect(await pasted(page).inputValue()).not.toContain('document.title');
  await reader.close();
});

test.each([
  { why: 'it is empty', article: ' ', says: 'The article: It is empty.' },
  { why: 'nothing in it is an article', article: '<!doctype html><title>A</title>', says: 'No article was found' },
  { why: 'it is binary', article: 'PNG\u0001\u0002 and so on.', says: 'The article: It is binary' },
  { why: 'it says the same again and again', article: 'It is so. '.repeat(90), says: 'no sentence' },
])('drafts nothing where $why, and says so', async ({ article, says }) => {
  const reader = await openStudio();
  await pasted(reader.page).fill(article);
  await press(reader.page, 'Draft a pack from it');
  await reader.page.locator('.note').getByText(says).waitFor();
  expect(await spoken(reader.page).innerText()).toContain(says);
  expect(await pasted(reader.page).inputValue()).toBe(article);
  await reader.close();
});

test('a finding stands beside its field as one types, is heard, and goes', async () => {
  const reader = await openStudio();
  const { page } = reader;
  await openFile(reader, 'harbour-ferry.json', JSON.stringify(ferryPack));
  await page.getByText('the pack is sound').waitFor();
  const title = at(page, 'title');
  await title.fill('');
  await page.locator('[id="note-at-title"]').getByText('Expected here: text that is not empty.').waitFor();
  expect(await title.getAttribute('aria-invalid')).toBe('true');
  expect(await title.getAttribute('aria-describedby')).toContain('note-at-title');
  expect(await spoken(page).innerText()).toBe('1 error.');
  await (await reach(page, 'summary')).fill('It ends.');
  await page.locator('#stage').getByText('It ends.').waitFor();

  await title.fill('The ferry, [to be written: and so on]');
  await page.locator('[id="note-at-title"]').getByText('Write it in your own words').waitFor();
  expect(await title.getAttribute('aria-invalid')).toBe('false');
  await title.fill('The ferry');
  await page.locator('[id="note-at-title"]').waitFor({ state: 'detached' });
  expect(await title.getAttribute('aria-invalid')).toBe('false');
  expect(await spoken(page).innerText()).toBe('No errors, no advice.');
  await page.locator('#stage').getByRole('heading', { name: 'The ferry', exact: true }).waitFor();
  await reader.close();
});

test('a finding leads to its field, however deep it lies', async () => {
  const reader = await openStudio();
  const { page } = reader;
  const weak = structuredClone(ferryPack);
  Object.assign(weak.questions[0] ?? {}, { prompt: 'Why does it end?' });
  await openFile(reader, 'harbour-ferry.json', JSON.stringify(weak));
  await count(page).click();
  await press(page, 'Go to question 1, what is asked');
  expect(await reader.focused()).toBe('at-questions[0].prompt');
  expect(await at(page, 'questions[0].prompt').isVisible()).toBe(true);
  await reader.close();
});

test('“Next finding” leads through all that is to be done, and from the last to the first', async () => {
  const reader = await openStudio();
  const { page } = reader;
  const weak = structuredClone(ferryPack);
  Object.assign(weak, { title: '', draft: true });
  Object.assign(weak.questions[1] ?? {}, { explanation: '' });
  await openFile(reader, 'harbour-ferry.json', JSON.stringify(weak));
  await expect.poll(() => reader.focused()).toBe('at-title');
  expect(await page.getByRole('button', { name: 'Next finding' }).innerText()).toBe('Next finding');
  for (const id of ['at-questions[1].explanation', 'at-draft', 'at-title']) {
    await press(page, 'Next finding');
    expect(await reader.focused()).toBe(id);
  }
  await reader.close();
});

test('a point shows its passage, and takes another one that is pasted whole', async () => {
  const reader = await openStudio({ permissions: ['clipboard-read', 'clipboard-write'] });
  const { page } = reader;
  await draftFrom(reader, BRIDGE);
  const start = await reach(page, 'sections[0].points[1].evidence[0].start');
  const passage = page.locator('[id="at-sections[0].points[1].evidence[0]"] .passage');
  expect(await passage.innerText()).toContain('Buses will go round by the mill');
  const paste = async (text: string) => {
    await page.evaluate((words) => navigator.clipboard.writeText(words), text);
    await start.selectText();
    await page.keyboard.press('Control+v');
  };
  await paste('The bridge over the Ell will close on 4 May, the town council said on Thursday.');
  await passage.getByText('The bridge over the Ell will close').waitFor();
  expect(await start.inputValue()).toBe('The bridge over');
  expect(await at(page, 'sections[0].points[1].evidence[0].end').inputValue()).toBe('said on Thursday');
  await paste('Nobody in the whole wide town had ever said a thing like that.');
  await page.locator('.note').getByText('not in the article').waitFor();
  // What was pasted can be mended.
  expect(await start.inputValue()).toBe('Nobody in the whole wide town had ever said a thing like that.');
  expect(await at(page, 'sections[0].points[1].evidence[0].end').inputValue()).toBe('said on Thursday');
  await paste('The bridge over the');
  expect(await start.inputValue()).toBe('The bridge over the');
  await reader.close();
});

test('a passage that is pasted whole, in Chinese, takes the place of all but the heading above it', async () => {
  const reader = await openStudio({ permissions: ['clipboard-read', 'clipboard-write'] });
  const { page } = reader;
  await page.getByLabel(/^Language/).fill('zh');
  await draftFrom(
    reader,
    '# 渡轮停航\n\n## 港口\n\n渡轮将于星期日上午九时离开港口。\n\n市长说，维修需要两百四十万克朗。\n',
  );
  const place = 'sections[0].points[0].evidence[0]';
  const start = await reach(page, `${place}.start`);
  const where = await (await reach(page, `${place}.where`)).inputValue();
  expect(where).toBe('港口');
  await page.evaluate(() => navigator.clipboard.writeText('市长说，维修需要两百四十万克朗。'));
  await start.selectText();
  await page.keyboard.press('Control+v');
  await page.locator(`[id="at-${place}"] .passage`).getByText('市长说，维修需要').waitFor();
  expect(await start.inputValue()).not.toContain('。');
  expect(await at(page, `${place}.where`).inputValue()).toBe(where);
  await reader.close();
});

test('an article that is given later is taken, and evidence is looked for in it', async () => {
  const reader = await openStudio();
  const { page } = reader;
  await openFile(reader, 'harbour-ferry.json', JSON.stringify(ferryPack));
  await page.getByText('The article’s text').click();
  await pasted(page).fill(BRIDGE);
  await press(page, 'Look for evidence in this text');
  await page.locator('.note').getByText('The article was taken').waitFor();
  expect(await count(page).innerText()).toMatch(/\d+ errors/);
  await reader.close();
});

test('partners that are not yet written are told apart by number', async () => {
  const reader = await openStudio();
  const { page } = reader;
  await press(page, 'Begin with an empty pack');
  await at(page, 'questions').click();
  await page.locator('#new-kind').selectOption('match');
  await press(page, 'Add a question');
  await at(page, 'questions[0].right[1].text').fill('The mayor');
  const partners = at(page, 'questions[0].left[0]').locator('option');
  await expect.poll(() => partners.allInnerTexts()).toEqual(['Partner 1', 'The mayor', 'Partner 3']);
  await reader.close();
});

test('the preview shows the question that is edited, while another one is not yet whole', async () => {
  const reader = await openStudio();
  const { page } = reader;
  await openFile(reader, 'harbour-ferry.json', JSON.stringify(ferryPack));
  await at(page, 'questions').click();
  await (await reach(page, 'questions[0].prompt')).fill('');
  await (await reach(page, 'questions[2].prompt')).fill('According to the mayor, what else?');
  await page.locator('#stage').getByText('According to the mayor, what else?').waitFor();
  await reader.close();
});

test('what was done is undone and done again, by button and by key', async () => {
  const reader = await openStudio();
  const { page } = reader;
  await openFile(reader, 'harbour-ferry.json', JSON.stringify(ferryPack));
  const title = at(page, 'title');
  await title.click();
  await page.keyboard.press('End');
  await page.keyboard.type(' at night');
  await (await reach(page, 'summary')).fill('Short.');
  await press(page, 'Undo');
  expect(await at(page, 'summary').inputValue()).toBe(ferryPack.summary);
  await title.press('Control+z');
  expect(await title.inputValue()).toBe(ferryPack.title);
  await title.press('Control+Shift+z');
  expect(await title.inputValue()).toBe(`${ferryPack.title} at night`);
  await press(page, 'Redo');
  expect(await at(page, 'summary').inputValue()).toBe('Short.');
  await reader.close();
});

test('the work is there again after a reload, until it is to be forgotten', async () => {
  const reader = await openStudio();
  const { page } = reader;
  await draftFrom(reader, BRIDGE);
  await at(page, 'title').fill('A bridge');
  await page.reload();
  expect(await at(page, 'title').inputValue()).toBe('A bridge');
  await page.locator('.note').getByText('the work that this browser kept').waitFor();
  expect(await pasted(page).inputValue()).toContain('round by the mill');
  await press(page, 'Start over');
  expect(await kept(page)).toBeNull();
  expect(await reader.focused()).toBe('pasted');
  await page.reload();
  expect(await pasted(page).inputValue()).toBe('');
  await reader.close();
});

test('what is saved and opened again is the same file', async () => {
  const reader = await openStudio();
  const { page } = reader;
  const text = await readFile('content/mill-river-tests.json', 'utf8');
  await openFile(reader, 'mill-river-tests.json', text);
  await page.getByText('the pack is sound').waitFor();
  const first = await saved(page);
  expect(JSON.parse(first.text)).toEqual(JSON.parse(text));
  await openFile(reader, first.name, first.text);
  await page.locator('.note').getByText('mill-river-tests.json was opened.').waitFor();
  expect(await saved(page)).toEqual(first);
  await reader.close();
});

test('where a page may write to files, saving again writes to the same one', async () => {
  const reader = await browser.open({ locale: 'en' });
  const { page } = reader;
  // The browser's own private folder gives the same handles as its dialogue.
  await page.addInitScript(() => {
    const pick = async () => (await navigator.storage.getDirectory()).getFileHandle('pack.json', { create: true });
    let asked = 0;
    Object.assign(window, {
      showSaveFilePicker: () => {
        asked++;
        document.documentElement.dataset.asked = String(asked);
        return pick();
      },
      showOpenFilePicker: async () => [await pick()],
    });
  });
  const inFile = () =>
    page.evaluate(async () => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle('pack.json');
      return (await handle.getFile()).text();
    });
  await page.goto('/studio');
  await press(page, 'Begin with an empty pack');
  await at(page, 'title').fill('One');
  await press(page, 'Save');
  await page.locator('.note').getByText('The pack was saved.').waitFor();
  expect(JSON.parse(await inFile())).toMatchObject({ title: 'One', draft: true });
  await at(page, 'title').fill('Two');
  await press(page, 'Save');
  await expect.poll(inFile).toContain('"Two"');
  expect(await page.evaluate(() => document.documentElement.dataset.asked)).toBe('1');
  await press(page, 'Start over');
  await press(page, 'Open');
  await expect.poll(() => at(page, 'title').inputValue()).toBe('Two');
  await reader.close();
});

test('work that was not saved is given up only by who says so', async () => {
  const reader = await openStudio();
  const { page } = reader;
  const asked: string[] = [];
  page.removeAllListeners('dialog');
  page.on('dialog', (question) => {
    asked.push(question.message());
    return question.dismiss();
  });
  await press(page, 'Begin with an empty pack');
  await at(page, 'title').fill('Mine');
  await openFile(reader, 'harbour-ferry.json', JSON.stringify(ferryPack));
  await expect.poll(() => asked).toHaveLength(1);
  await press(page, 'Start over');
  expect(asked).toHaveLength(2);
  expect(await at(page, 'title').inputValue()).toBe('Mine');
  await saved(page);
  await openFile(reader, 'harbour-ferry.json', JSON.stringify(ferryPack));
  await expect.poll(() => at(page, 'title').inputValue()).toBe(ferryPack.title);
  expect(asked).toHaveLength(2);
  await reader.close();
});

test('a translation is saved under its own name, and a byte-order mark is left out', async () => {
  const reader = await openStudio();
  const { page } = reader;
  const name = 'russia-ceasefire-demands.vi.json';
  const text = await readFile(`content/${name}`, 'utf8');
  await openFile(reader, name, `\ufeff${text}`);
  await page.locator('.note').getByText(`${name} was opened.`).waitFor();
  const file = await saved(page);
  expect(file.name).toBe(name);
  expect(JSON.parse(file.text)).toEqual(JSON.parse(text));
  await page.reload();
  await page.locator('.note').getByText('the work that this browser kept').waitFor();
  expect((await saved(page)).name).toBe(name);

  // What is drafted anew is no translation of what was opened before.
  await press(page, 'Start over');
  await page.getByLabel(/^Language/).fill('vi');
  await draftFrom(reader, BRIDGE);
  await at(page, 'id').fill('russia-ceasefire-demands');
  expect((await saved(page)).name).toBe('russia-ceasefire-demands.json');
  await reader.close();
});

test('a file that is no pack is not opened, and what is worked on stays', async () => {
  const reader = await openStudio();
  const { page } = reader;
  await press(page, 'Begin with an empty pack');
  await at(page, 'title').fill('Mine');
  await openFile(reader, 'other.json', '{"format": 1, "title": "<img src=x onerror=alert(1)>"}');
  await page.locator('.note').getByText('other.json cannot be opened.').waitFor();
  await page
    .locator('.note')
    .getByText(/^id: nothing\. Expected here/)
    .waitFor();
  await openFile(reader, 'large.json', ' '.repeat(4_000_001));
  await page.locator('.note').getByText('large.json has more than 4 MB').waitFor();
  expect(await at(page, 'title').inputValue()).toBe('Mine');
  await reader.close();
});

test('the preview is the widget itself, in Arabic and in the dark', async () => {
  const reader = await openStudio({ colorScheme: 'light' });
  const { page } = reader;
  await openFile(reader, 'harbour-ferry.json', JSON.stringify(ferryPack));
  const widget = page.locator('#stage .readback');
  expect(await widget.getAttribute('dir')).toBe('ltr');
  const light = await widget.evaluate((element) => getComputedStyle(element).backgroundColor);
  await page.getByLabel('Interface language').selectOption('ar');
  await page.getByLabel('Colours').selectOption('dark');
  expect(await widget.getAttribute('dir')).toBe('rtl');
  expect(await widget.getAttribute('lang')).toBe('ar');
  expect(await widget.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe(light);
  await widget.locator('[part~=option]').nth(1).click();
  await widget.locator('[part~=check]').first().click();
  await widget.locator('[part~=verdict]').waitFor();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await reader.close();
});

test('by keyboard alone: an article becomes a draft, is edited, and its terms change places', async () => {
  const reader = await openStudio();
  const { page } = reader;
  const { keyboard } = page;
  await reader.tabTo(pasted(page));
  await keyboard.insertText(BRIDGE);
  await reader.tabTo(page.getByRole('button', { name: 'Draft a pack from it' }));
  await keyboard.press('Enter');
  await at(page, 'title').waitFor();
  expect(await reader.focused()).toBe('at-title');
  await keyboard.type('A bridge');
  expect(await at(page, 'title').inputValue()).toMatch(/A bridge/);
  await reader.tabTo(at(page, 'terms'));
  await keyboard.press('Enter');
  for (const term of ['Ell', 'mill']) {
    await reader.tabTo(page.locator('[id="add-terms"]'));
    await keyboard.press('Enter');
    await keyboard.type(term);
    await keyboard.press('Tab');
    await keyboard.type(`What ${term} is.`);
  }
  const terms = () => Promise.all([0, 1].map((index) => at(page, `terms[${index}].term`).inputValue()));
  expect(await terms()).toEqual(['Ell', 'mill']);
  await reader.tabTo(page.locator('[id="up-terms[1]"]'));
  await keyboard.press('Enter');
  expect(await terms()).toEqual(['mill', 'Ell']);
  expect(await reader.focused()).toBe('up-terms[0]');
  await keyboard.press('Control+z');
  expect(await terms()).toEqual(['Ell', 'mill']);
  await reader.tabTo(page.getByRole('button', { name: 'Remove term 2' }));
  await keyboard.press('Enter');
  expect(await reader.focused()).toBe('add-terms');
  expect(await at(page, 'terms[1]').count()).toBe(0);
  await reader.close();
});

test('a question of each kind can be added, and is shown in the preview', async () => {
  const reader = await openStudio();
  const { page } = reader;
  await press(page, 'Begin with an empty pack');
  await at(page, 'questions').click();
  const kind = page.locator('#new-kind');
  const kinds = await kind.locator('option').evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value));
  expect(kinds).toHaveLength(8);
  for (const [index, each] of kinds.entries()) {
    await kind.selectOption(each);
    await press(page, 'Add a question');
    expect(await reader.focused()).toBe(`at-questions[${index}].prompt`);
  }
  await expect.poll(() => page.locator('#stage .progress i').count()).toBe(8);
  expect(await spoken(page).innerText()).toMatch(/^\d+ to do/);
  expect(await page.locator('.findings').getByText('Expected here').count()).toBe(0);
  await reader.close();
});

describe.each(['light', 'dark'] as const)('in %s, nothing is wrong by axe, and nothing is cut off', (colorScheme) => {
  test.each([360, 1280])('at the beginning and with every field unfolded, at %i px', async (width) => {
    const reader = await openStudio({ colorScheme, viewport: { width, height: 800 } });
    const { page } = reader;
    await reader.expectNoAxeViolations();
    await draftFrom(reader, BRIDGE);
    await page.locator('.desk details').evaluateAll((all) => {
      for (const fold of all) if (fold instanceof HTMLDetailsElement) fold.open = true;
    });
    await reader.expectNoAxeViolations();
    await expectNoOverflow(page);
    await reader.close();
  });
});

test('without JavaScript, the page says that it needs it', async () => {
  const reader = await browser.open({ javaScriptEnabled: false });
  await reader.page.goto('/');
  await reader.page.getByRole('link', { name: 'Make a pack' }).click();
  await reader.page.getByText('This page needs JavaScript').waitFor();
  await reader.close();
});
