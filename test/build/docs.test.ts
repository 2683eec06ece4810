import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MAX_ATTEMPT_BYTES } from '../../src/worker/tally/attempt.ts';
import { MIN_ANSWERS } from '../../src/worker/tally/published-tally.ts';
import { ATTEMPT_KEPT_HOURS } from '../../src/worker/tally/retention.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const deploy = read('docs/deploy.md');
const tally = read('docs/tally.md');
const perMinute = /simple = \{ limit = (\d+), period = 60 \}/.exec(read('wrangler.toml'))?.[1];

test('docs/deploy.md explains every event that is logged, and nothing else', () => {
  const events = [...read('src/worker/http/log-event.ts').matchAll(/event: '([a-z-]+)'/g)].map(([, event]) => event);
  const explained = [...(deploy.split('## Logs')[1]?.matchAll(/^\| `([a-z-]+)` \|/gm) ?? [])].map(([, event]) => event);
  expect(events.length).toBeGreaterThan(0);
  expect(explained.filter((event) => event !== 'event')).toEqual(events);
});

test('docs/deploy.md explains every setting of wrangler.toml', () => {
  const settings = [...(/\[vars\]\n((?:[^[]|\n)*)/.exec(read('wrangler.toml'))?.[1]?.matchAll(/^([A-Z_]+) =/gm) ?? [])];
  expect(settings.length).toBeGreaterThan(0);
  for (const [, setting] of settings) expect(deploy).toContain(`| \`${setting}\` |`);
});

test('docs/tally.md has the limits that hold', () => {
  expect(tally).toContain(`at most ${perMinute} attempts in a minute`);
  expect(deploy).toContain(`| attempts from one address | ${perMinute} in a minute |`);
  expect(tally).toContain(`at most ${ATTEMPT_KEPT_HOURS} hours after it came`);
  expect(tally).toContain(`Under ${MIN_ANSWERS} answers`);
  expect(tally).toContain(`At most ${MAX_ATTEMPT_BYTES / 1024} kB`);
});

test('docs/tally.md names every problem that an attempt may meet', () => {
  const route = read('src/worker/routes/tally.ts');
  const kinds = [...route.matchAll(/kind: '([a-z-]+)'/g)].map(([, kind]) => kind);
  expect(kinds.length).toBeGreaterThan(4);
  for (const kind of kinds) expect(tally).toContain(`\`${kind}\``);
});
