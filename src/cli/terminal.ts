/** Where a command writes; what it found goes to `out`, what it has to say about its own work to `err`. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Whether somebody watches `err`, so that progress is worth showing. */
  isWatched: boolean;
}

export const processTerminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  isWatched: process.stderr.isTTY === true,
};
