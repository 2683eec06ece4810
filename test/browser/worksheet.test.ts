import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { languages } from '../../src/widget/index.ts';
import { exportWords } from '../../src/worker/export-words.ts';
import { worksheetRoutes } from '../../src/worker/routes/worksheet.tsx';
import { ferryPack } from '../builders.ts';
import { shelfOf } from '../worker/shelf-of.ts';
import { type ReaderPage, useBrowser } from './reader.ts';

const browser = useBrowser();

const MM_PER_INCH = 25.4;
const CSS_PX_PER_MM = 96 / MM_PER_INCH;
const POINTS_PER_MM = 72 / MM_PER_INCH;
/** Left and right together; worksheet.css says so for the page. */
const MARGINS_MM = 30;

const papers = [
  { format: 'A4', widthMm: 210, heightMm: 297 },
  { format: 'Letter', widthMm: 215.9, heightMm: 279.4 },
] as const;

const sheets = await everySheet();

describe.each(papers)('on $format', ({ format, widthMm, heightMm }) => {
  test('every sheet of every pack in every language fits, whatever its words', async () => {
    const reader = await openOnPaper(widthMm);
    for (const path of sheets) {
      await reader.page.goto(path);
      expect(await reader.page.locator('nav').isVisible()).toBe(false);
      expect(await overflowPx(reader.page), path).toBe(0);
      // A word longer than the line, in each text.
      await reader.page.locator('h1, h2, p, li > span:last-child').evaluateAll((all) => {
        for (const element of all) if (element.children.length === 0) element.textContent = 'Wortungetüm'.repeat(20);
      });
      expect(await overflowPx(reader.page), path).toBe(0);
    }
    await reader.close();
  });

  // Few packs are translated: the ferry’s is taken for one in each language, with that language’s words around its own.
  test.each(languages)('the worksheet and its key in %s are printed without overflow', async (language) => {
    const app = worksheetRoutes(shelfOf({ ...ferryPack, language }));
    const words = exportWords(language);
    const reader = await openOnPaper(widthMm);
    for (const { answers, heading } of [
      { answers: '0', heading: words.worksheet },
      { answers: '1', heading: words.key },
    ]) {
      const response = await app.request(`/a/harbour-ferry/worksheet?answers=${answers}`);
      await reader.page.setContent(await response.text());
      const direction = language === 'ar' ? 'rtl' : 'ltr';
      expect(await reader.page.locator(`html[lang=${language}][dir=${direction}]`).count()).toBe(1);
      expect(await reader.page.locator('header .facts').first().innerText()).toContain(heading);
      expect(await overflowPx(reader.page)).toBe(0);
    }
    await reader.close();
  });

  // Two or three for the worksheet, by the fonts of the machine, and four for the key.
  test.each([
    { path: 'worksheet', most: 4 },
    { path: 'worksheet?answers=1', most: 5 },
  ])('$path is printed on sheets of that size, and on few of them', async ({ path, most }) => {
    const reader = await browser.open();
    await reader.page.goto(`/a/harbour-ferry/${path}`);
    const pdf = (await reader.page.pdf({ format })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
    expect(boxes.length).toBeGreaterThan(0);
    for (const [, width, height] of boxes) {
      expect(Math.abs(Number(width) - widthMm * POINTS_PER_MM)).toBeLessThan(1);
      expect(Math.abs(Number(height) - heightMm * POINTS_PER_MM)).toBeLessThan(1);
    }
    expect(boxes.length).toBeLessThanOrEqual(most);
    await reader.close();
  });
});

test('nothing is wrong by axe with a sheet, its key and the page of files', async () => {
  const reader = await browser.open();
  for (const path of ['worksheet', 'worksheet?answers=1', 'export'].map((each) => `/a/harbour-ferry/${each}`)) {
    await reader.page.goto(path);
    await reader.expectNoAxeViolations();
  }
  await reader.close();
});

test('on a phone, “Name” and “Date” stand whole beside their lines', async () => {
  const reader = await browser.open({ viewport: { width: 360, height: 740 } });
  await reader.page.goto('/a/harbour-ferry/worksheet');
  const rows = await reader.page.locator('.who').evaluate((who) => {
    const range = document.createRange();
    return [...who.children].map(({ firstChild: word, lastElementChild: line }) => {
      if (word) range.selectNodeContents(word);
      const below = (line?.getBoundingClientRect().bottom ?? 0) - range.getBoundingClientRect().bottom;
      return { rows: range.getClientRects().length, isBeside: Math.abs(below) < 10 };
    });
  });
  const whole = { rows: 1, isBeside: true };
  expect(rows).toEqual([whole, whole]);
  expect(await overflowPx(reader.page)).toBe(0);
  await reader.close();
});

test('the code on a sheet leads a phone to the page', async () => {
  const reader = await browser.open();
  await reader.page.goto('/a/harbour-ferry/worksheet');
  const png = (await reader.page.locator('.qr').screenshot()).toString('base64');
  await reader.page.goto('about:blank');
  const { data, width, height } = await reader.page.evaluate(pixelsOf, png);
  expect(jsQR(Uint8ClampedArray.from(data), width, height)?.data).toBe(`${inject('origin')}/a/harbour-ferry`);
  await reader.close();
});

/** A reader who sees the page as wide as it is printed. */
async function openOnPaper(widthMm: number): Promise<ReaderPage> {
  const reader = await browser.open();
  const width = Math.floor((widthMm - MARGINS_MM) * CSS_PX_PER_MM);
  await reader.page.setViewportSize({ width, height: 900 });
  await reader.page.emulateMedia({ media: 'print' });
  return reader;
}

/** Runs in the browser, which knows how to read a PNG. */
async function pixelsOf(base64: string): Promise<{ data: number[]; width: number; height: number }> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('This browser draws nothing');
  context.drawImage(bitmap, 0, 0);
  return { data: [...context.getImageData(0, 0, width, height).data], width, height };
}

/** How far something reaches over the edge of the page. */
function overflowPx(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

async function everySheet(): Promise<string[]> {
  const response = await fetch(new URL('/api/v1/packs', inject('origin')));
  const { packs } = (await response.json()) as { packs: { id: string; languages: string[] }[] };
  return packs.flatMap(({ id, languages }) =>
    languages.flatMap((lang) =>
      ['A', 'B'].flatMap((version) =>
        ['0', '1'].map((answers) => `/a/${id}/worksheet?${new URLSearchParams({ lang, version, answers })}`),
      ),
    ),
  );
}
