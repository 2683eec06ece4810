import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { Misuse } from './command.ts';

/** `parseArgs` of Node, with its complaints about what was typed as a `Misuse`. */
export function readArguments<Options extends ParseArgsOptionsConfig>(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    if (error instanceof TypeError) throw new Misuse(error.message);
    throw error;
  }
}
