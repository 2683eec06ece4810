import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attributes } from '../../src/widget/embed/attributes.ts';
import { estimateHeightPx } from '../../src/widget/embed/estimate-height.ts';
import { embedSnippet } from '../../src/widget/embed/snippet.ts';
import { eventNames, lookProperties } from '../../src/widget/frame/frame-messages.ts';
import { languages } from '../../src/widget/messages/languages.ts';
import { ferryPack } from '../builders.ts';

const docs = readFileSync('docs/embed.md', 'utf8');
const widgetSource = readdirSync('src/widget', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/(?:review|room)$/.test(entry.parentPath))
  .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'))
  .join('\n');

/** What stands in the first column of the table under a heading. */
const firstColumn = (heading: string) =>
  [
    ...(docs
      .split(`## ${heading}\n`)[1]
      ?.split('\n## ')[0]
      ?.matchAll(/^\| `([^`|]+)`(?:, `([^`|]+)`)? \|/gm) ?? []),
  ]
    .flatMap(([, first, second]) => [first, second])
    .filter((name) => name !== undefined);

describe('docs/embed.md names, no more and no less,', () => {
  test('every attribute', () => {
    expect(firstColumn('Attributes').toSorted()).toEqual([...attributes].toSorted());
  });

  test('every event', () => {
    expect(firstColumn('Events').toSorted()).toEqual([...eventNames].toSorted());
  });

  test('every custom property', () => {
    expect(firstColumn('Look').toSorted()).toEqual([...lookProperties].toSorted());
  });

  test('every part', () => {
    const inCode = [...widgetSource.matchAll(/\bpart[=:] ?["']([a-z]+)["']/g)].map(([, part]) => part);
    const [listed = ''] = /^Parts, for .*$/m.exec(docs) ?? [];
    const inDocs = [...listed.matchAll(/`([a-z]+)`/g)].map(([, part]) => part);
    expect(new Set(inDocs)).toEqual(new Set(inCode));
  });

  test('the lines that the catalogue offers, and every language of the script that brings the widget', () => {
    const harbour = {
      origin: 'https://readback.example',
      packId: 'harbour-ferry',
      view: 'all',
      heightPx: estimateHeightPx(ferryPack, 'all', 320),
    } as const;
    expect(docs).toContain(`\n${embedSnippet(harbour)}\n`);
    expect(docs).toContain(`\n${embedSnippet({ ...harbour, atOnceIn: 'en' })}\n`);
    const [, listed = ''] = /`embed\.<language>\.js` for each [^:]*: (.*?)\. A /.exec(docs) ?? [];
    expect([...listed.matchAll(/`([a-z]+)`/g)].map(([, language]) => language)).toEqual([...languages].toSorted());
  });

  test('every message between a frame and the page around it', () => {
    const inCode = [...widgetSource.matchAll(/'(readback:[a-z]+)'/g)].map(([, type]) => type);
    const inDocs = [...docs.matchAll(/type: '(readback:[a-z]+)'/g)].map(([, type]) => type);
    expect(new Set(inDocs)).toEqual(new Set(inCode));
  });
});
