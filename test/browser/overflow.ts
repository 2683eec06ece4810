import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Fails on whatever reaches over the page's or the widget's edge; the widget clips, so the page alone would not tell. A wide table scrolls by itself. */
export async function expectNoOverflow(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    const widget = document.querySelector('.readback');
    const edges = (widget ?? document.documentElement).getBoundingClientRect();
    const over = [...(widget?.querySelectorAll('*') ?? [])].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && !element.closest('.spoken, .wide *') && (left < edges.left - 1 || right > edges.right + 1);
    });
    return {
      page: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      over: over.map(({ outerHTML }) => outerHTML.slice(0, 120)),
    };
  });
  expect(found).toEqual({ page: 0, over: [] });
}
