import { expect, test } from 'vitest';
import { ask } from './ask.ts';

test('the studio’s page forbids what it does not need: no text becomes HTML or code, and nothing goes elsewhere', async () => {
  const response = await ask('/studio');
  const policy = response.headers.get('Content-Security-Policy') ?? '';
  for (const rule of [
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]) {
    expect(policy.split('; ')).toContain(rule);
  }
  expect(policy).not.toContain('unsafe');
  const html = await response.text();
  expect(html).toContain('This page needs JavaScript');
  expect(html).not.toMatch(/<[^>]+\s(?:style|on\w+)=/);
});
