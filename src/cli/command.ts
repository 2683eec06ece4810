import type { Terminal } from './terminal.ts';

/** 0: done, and nothing wrong; 1: something is wrong with a pack or an article; 2: the command was not understood. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  /** One line, for the list of commands. */
  summary: string;
  help: string;
  /** Throws a `Misuse` where the arguments make no sense. */
  run(args: readonly string[], terminal: Terminal): Promise<ExitCode>;
}

/** The command line makes no sense; the message says why, and what would. */
export class Misuse extends Error {}
