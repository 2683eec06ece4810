import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allRules, sources } from '../../src/check/index.ts';

const docs = readFileSync('docs/packs.md', 'utf8');

test('docs/packs.md has every rule as the code has it, and no other', () => {
  const rows = docs.split('\n').filter((line) => /^\| `[a-z-]+` \| (?:error|advice) \|/.test(line));
  const expected = allRules.map(({ id, level, keeps, why, source, guideline }) => {
    const named = guideline === undefined ? source : `${source}, guideline ${guideline}`;
    return `| \`${id}\` | ${level} | ${keeps} | ${why} | ${named} |`;
  });
  expect(rows).toEqual(expected);
});

test('docs/packs.md names every source in full, and each is used', () => {
  for (const [short, full] of Object.entries(sources)) expect(docs).toContain(`- **${short}**: ${full}`);
  const used = new Set<string>(allRules.map(({ source }) => source));
  expect(Object.keys(sources).filter((source) => !used.has(source))).toEqual([]);
});
