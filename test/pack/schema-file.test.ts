import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { printSchema } from '../../scripts/build/schema.ts';

test('content/pack.schema.json is what the code says; `npm run schema` writes it', () => {
  expect(readFileSync('content/pack.schema.json', 'utf8')).toBe(printSchema());
});
