import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './reader.ts';

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
    const reader = await browser.open();
    const widthPx = Math.floor((widthMm - MARGINS_MM) * CSS_PX_PER_MM);
    await reader.page.setViewportSize({ width: widthPx, height: 900 });
    await reader.page.emulateMedia({ media: 'print' });
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

  test('is printed on sheets of that size, and on as few as the questions need', async () => {
    const reader = await browser.open();
    await reader.page.goto('/a/harbour-ferry/worksheet');
    const pdf = (await reader.page.pdf({ format })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
    expect(boxes.length).toBeGreaterThan(0);
    for (const [, width, height] of boxes) {
      expect(Math.abs(Number(width) - widthMm * POINTS_PER_MM)).toBeLessThan(1);
      expect(Math.abs(Number(height) - heightMm * POINTS_PER_MM)).toBeLessThan(1);
    }
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(2);
    await reader.close();
  });
});

test('nothing is wrong with a sheet by axe, on paper or on the screen', async () => {
  const reader = await browser.open();
  for (const path of sheets) {
    await reader.page.goto(path);
    await reader.expectNoAxeViolations();
  }
  await reader.close();
});

/** How far something reaches over the edge of the page. */
function overflowPx(page: import('playwright-core').Page): Promise<number> {
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
