import { checkCommand } from './check-command.ts';
import { type Command, type ExitCode, Misuse } from './command.ts';
import { exportCommand } from './export-command.ts';
import { newCommand } from './new-command.ts';
import type { Terminal } from './terminal.ts';

const commands = new Map<string, Command>(
  Object.entries({ check: checkCommand, new: newCommand, export: exportCommand }),
);

const help = `npm run readback -- COMMAND [ARGUMENTS]

${[...commands].map(([name, { summary }]) => `  ${name.padEnd(8)}${summary}`).join('\n')}

npm run readback -- COMMAND --help says more.
`;

/** Runs one command line, without the program's own name. */
export async function run([name, ...args]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    (name === undefined ? terminal.err : terminal.out)(help);
    return name === undefined ? 2 : 0;
  }
  const command = commands.get(name);
  if (!command) {
    terminal.err(`There is no command “${name}”.\n\n${help}`);
    return 2;
  }
  if (args.includes('--help') || args.includes('-h')) {
    terminal.out(command.help);
    return 0;
  }
  try {
    return await command.run(args, terminal);
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    terminal.err(`${error.message}\n\n${command.help}`);
    return 2;
  }
}
