import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describeFindings, type Finding } from '../check/index.ts';
import {
  describeNotices,
  type ExportFormatName,
  type ExportSource,
  englishWords,
  exportFormats,
  isExportFormatName,
} from '../export/index.ts';
import type { Pack } from '../pack/index.ts';
import { checkFile } from './check-file.ts';
import { type Command, type ExitCode, Misuse } from './command.ts';
import { readArguments } from './read-arguments.ts';
import type { Terminal } from './terminal.ts';
import { writeNewFile } from './write-new-file.ts';

const formatNames = Object.keys(exportFormats).filter(isExportFormatName);

const help = `npm run readback -- export PACK [--format NAME]… [--out FOLDER] [--force] [--page-url URL]

Writes a pack as files for other tools, and says what each file does not hold.
Words around the pack’s own are English here; a site’s own files, at
/a/<pack>/export, have them in the pack’s language. The worksheet has no file:
print it from /a/<pack>/worksheet.

  PACK            a pack without errors, which is no draft
  --format NAME   one of: ${formatNames.join(', ')};
                  may be given several times; all of them if it is left out
  --out FOLDER    where the files go, made if it is not there; else the folder
                  where you are
  --force         replace files that are there
  --page-url URL  where the pack can be read; files then link to it
  --help          this text

Exit code: 0 all written; 1 a file was not written; 2 the command was not understood.
`;

const options = {
  format: { type: 'string', multiple: true },
  out: { type: 'string', default: '.' },
  force: { type: 'boolean', default: false },
  'page-url': { type: 'string' },
} as const;

export const exportCommand: Command = {
  summary: 'writes a pack as files for other tools',
  help,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, options);
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0) throw new Misuse('Name one pack.');
    const formats = new Set((values.format ?? formatNames).map(formatNamed));
    const pageUrl = values['page-url'] ?? null;
    if (pageUrl !== null && !isWebAddress(pageUrl)) {
      throw new Misuse(`--page-url is “${pageUrl}”; give an address that begins with https:// or http://.`);
    }

    const pack = await readSoundPack(path, terminal);
    if (pack === null) return 1;
    // What cannot be made is told of each file that then has no place.
    await mkdir(values.out, { recursive: true }).catch(() => {});
    const source = { pack, pageUrl, words: englishWords };
    let exitCode: ExitCode = 0;
    for (const name of formats) {
      const isWritten = await writeExport(name, source, values, terminal);
      if (!isWritten) exitCode = 1;
    }
    return exitCode;
  },
};

function formatNamed(name: string): ExportFormatName {
  if (isExportFormatName(name)) return name;
  throw new Misuse(`There is no format “${name}”. Use ${formatNames.join(', ')}.`);
}

function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address) && URL.canParse(address);
}

/** `null`: it may go nowhere yet, and the terminal was told why. */
async function readSoundPack(path: string, terminal: Terminal): Promise<Pack | null> {
  const { pack, findings } = await checkFile(path, null);
  const errors = findings.filter(({ level }) => level === 'error');
  if (errors.length > 0) terminal.err(describeErrors(path, errors));
  else if (pack?.withdrawn) terminal.err(`${path} was withdrawn: ${pack.withdrawn.note}\n`);
  else return pack;
  return null;
}

/** Of a draft, hundreds of lines would say no more than a few. */
const MOST_ERRORS = 5;

function describeErrors(path: string, errors: readonly Finding[]): string {
  const more = errors.length - MOST_ERRORS;
  const rest = more > 0 ? `And ${more} more; all of them: npm run readback -- check ${path}\n` : '';
  return `${path}\n${describeFindings(errors.slice(0, MOST_ERRORS))}\n${rest}`;
}

async function writeExport(
  name: ExportFormatName,
  source: ExportSource,
  { out, force }: { out: string; force: boolean },
  terminal: Terminal,
): Promise<boolean> {
  const { title, fileName, write } = exportFormats[name];
  const file = join(out, fileName(source.pack));
  const { content, notices } = write(source);
  const problem = await writeNewFile(file, content, { force });
  if (problem !== null) {
    terminal.err(`${problem}\n`);
    return false;
  }
  const notes = describeNotices(source, notices).map((notice) => `  ${notice}\n`);
  terminal.out(`${file}: ${title}\n${notes.join('')}`);
  return true;
}
