import { expect, test } from 'vitest';
import type { Pack } from '../../src/pack/index.ts';
import { widgetPageRoutes } from '../../src/worker/routes/widget-pages.ts';
import { ferryPack } from '../builders.ts';
import { shelfOf } from './shelf-of.ts';

/** The reading page of the ferry’s pack, with some of its facts changed. */
async function readingPage(changes: Partial<Pack>): Promise<string> {
  const response = await widgetPageRoutes(shelfOf({ ...ferryPack, ...changes }), 'any').request('/a/harbour-ferry');
  expect(response.status).toBe(200);
  return response.text();
}

test('a correction stands at the top, with its date', async () => {
  const html = await readingPage({ corrections: [{ date: '2026-03-05', note: 'The loss is per crossing.' }] });
  expect(html).toContain('<b>Corrected (5 March 2026):</b> <span>The loss is per crossing.</span>');
  expect(html.indexOf('Corrected')).toBeLessThan(html.indexOf('Key points</h2>'));
});

test('a withdrawn pack says so and why, and shows neither points nor quiz', async () => {
  const html = await readingPage({ withdrawn: { date: '2026-03-06', note: 'The article was taken back.' } });
  expect(html).toContain('These key points and this quiz have been withdrawn.');
  expect(html).toContain('The article was taken back.');
  expect(html).not.toMatch(/part="point"|part="question"/);
});

test('a pack without questions has key points, and no quiz in its page', async () => {
  const html = await readingPage({ questions: [] });
  expect(html).toContain('part="point"');
  expect(html).not.toMatch(/id="(?:quiz|readback-data)"/);
});

test.each([
  ['corrections@harbour.example', 'mailto:corrections@harbour.example'],
  ['https://harbour.example/mistakes', 'https://harbour.example/mistakes'],
])('a mistake is reported to %s', async (contact, address) => {
  const html = await readingPage({ contact });
  expect(/<a href="([^"]+)"[^>]*>Report a mistake</.exec(html)?.[1]).toBe(address);
});

test('a term is explained at the first point that uses it', async () => {
  const [first, second] = ferryPack.sections.flatMap(({ points }) => points);
  const html = await readingPage({ terms: [{ term: 'ferry', meaning: 'A boat that goes to and fro.' }] });
  const using = [first, second].find((point) => point?.text.includes('ferry'));
  const [, after = ''] = html.split(`id="point-${using?.id}"`);
  expect(after.split('</li>')[0]).toContain('A boat that goes to and fro.');
  // Once there, and once among all words that are explained.
  expect(html.match(/<(?:p|dd)>A boat that goes to and fro\./g)).toHaveLength(2);
});
