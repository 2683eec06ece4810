import type { Terminal } from './terminal.ts';

/** A line that counts up in place, for who watches; `done` takes it away. */
export function startProgress(terminal: Terminal, total: number) {
  const every = Math.max(1, Math.floor(total / 100));
  return {
    count(number: number) {
      if (terminal.isWatched && number % every === 0) terminal.err(`\r${number} of ${total} `);
    },
    done() {
      if (terminal.isWatched) terminal.err('\r\u001b[K');
    },
  };
}
