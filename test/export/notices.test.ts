import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { englishWords, exportFormats, isExportFormatName } from '../../src/export/index.ts';
import { packs } from './sources.ts';

const guide = readFileSync('docs/exports.md', 'utf8');
const rows = guide.split('\n').filter((line) => line.startsWith('| '));
const columnOf: Record<string, number> = {
  gift: 2,
  'moodle.xml': 3,
  'qti21.zip': 4,
  'qti3.zip': 4,
  'anki.tsv': 5,
  csv: 6,
};

test.each(Object.entries(exportFormats))('the guide says all that a file as %s says of itself', (name, { write }) => {
  for (const pack of packs) {
    for (const { question, reason } of write({ pack, pageUrl: null, words: englishWords }).notices) {
      const cells = rows.find((row) => row.includes(englishWords.notices[reason]))?.split('|') ?? [];
      const kind = pack.questions.find(({ id }) => id === question)?.kind;
      expect([kind ? `\`${kind}\`` : 'yes', 'any']).toContain(cells[columnOf[name] ?? 0]?.trim());
    }
  }
});

test('the guide knows every reason, and every file', () => {
  for (const words of Object.values(englishWords.notices)) expect(guide).toContain(`| ${words} |`);
  for (const name of Object.keys(exportFormats)) expect(guide).toContain(`\`${name}\``);
});

test.each(['docx', '__proto__', 'toString', ''])('%s is no format', (name) => {
  expect(isExportFormatName(name)).toBe(false);
});
