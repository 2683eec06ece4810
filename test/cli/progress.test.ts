import { expect, test } from 'vitest';
import { startProgress } from '../../src/cli/progress.ts';

function writtenWhile(isWatched: boolean): string[] {
  const written: string[] = [];
  const terminal = { out: () => {}, err: (text: string) => void written.push(text), isWatched };
  const progress = startProgress(terminal, 1000);
  for (let number = 1; number <= 1000; number++) progress.count(number);
  progress.done();
  return written;
}

test('shows who watches how far it is, a hundred times at most, and clears the line', () => {
  const written = writtenWhile(true);
  expect(written).toHaveLength(101);
  expect(written[0]).toContain('10 of 1000');
  expect(written.at(-1)).toBe('\r\u001b[K');
});

test('writes nothing into a file or a pipe', () => {
  expect(writtenWhile(false)).toEqual([]);
});
