// npm run readback: check packs, draft a new one, write one as files for other tools.
import { run } from './run.ts';
import { processTerminal } from './terminal.ts';

process.exitCode = await run(process.argv.slice(2), processTerminal);
