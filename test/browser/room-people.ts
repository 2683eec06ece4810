import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { HostMove } from '../../src/room/index.ts';
import { type Language, roomCatalogues } from '../../src/widget/index.ts';

/** The teacher presses a button that stands among the moves. */
export async function press(page: Page, language: Language, move: HostMove): Promise<void> {
  const name = roomCatalogues[language].moves[move];
  await page.locator('.controls').getByRole('button', { name, exact: true }).click();
}

/** The teacher ends the lesson, and says so twice. */
export async function endLesson(page: Page, language: Language): Promise<void> {
  const name = roomCatalogues[language].moves.end;
  await page.locator('.controls .sure summary').click();
  await page.locator('.controls .sure').getByRole('button', { name, exact: true }).click();
}

/** A student gives some complete answer to whatever is asked, and it arrives. */
export async function answerShown(page: Page): Promise<void> {
  await fillIn(page);
  await page.locator('form.question .check').click();
  await expect.poll(() => page.locator('.arrived').innerText()).toContain('✓');
}

/** Fills in the controls that stand there, of any kind. */
export async function fillIn(page: Page): Promise<void> {
  const form = page.locator('form.question');
  await form.locator('.check').waitFor();
  if ((await form.locator('input[type=radio]').count()) > 0) await form.locator('label.option').first().click();
  for (const box of (await form.locator('label.option:has([type=checkbox])').all()).slice(0, 2)) await box.click();
  const moves = form.locator('.place .moves button:not([aria-disabled=true])');
  if ((await moves.count()) > 0) await moves.first().click();
  else for (const list of await form.locator('select').all()) await list.selectOption({ index: 1 });
  for (const field of await form.locator('input[type=text]').all()) await field.fill('3');
}
