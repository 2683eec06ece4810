import { basename, join } from 'node:path';
import { draftPack } from '../draft/index.ts';
import { asPackId, isLanguageTag, isPartialDate, type Pack } from '../pack/index.ts';
import { type Command, type ExitCode, Misuse } from './command.ts';
import { CONTENT } from './pack-paths.ts';
import { readArguments } from './read-arguments.ts';
import { readArticleFile } from './read-article-file.ts';
import type { Terminal } from './terminal.ts';
import { writeNewFile } from './write-new-file.ts';

const help = `npm run readback -- new ARTICLE [--out FILE] [--force] [--id ID] [--language TAG] [--published DATE]

Drafts a pack from an article: where it says what, who seems to say it, which
dates and figures it gives. Every word that a reader would read is left to you,
marked “[to be written: …]”; check lists what is left. A draft is never served.

  ARTICLE           a file of text or HTML, in UTF-8, of at most 4 MB
  --out FILE        where the draft goes; else content/<id>.json
  --force           replace FILE if it is there
  --id ID           the pack's id; else as FILE is named, or made of the article's
                    title
  --language TAG    such as en or pt-BR; else what the page says, or en.
                    Speakers, dates and names are found in English only
  --published DATE  such as 2026-03-02; else what the page says. Dates without
                    a year are read by it
  --help            this text

Exit code: 0 written; 1 not written; 2 the command was not understood.
`;

const options = {
  out: { type: 'string' },
  force: { type: 'boolean', default: false },
  id: { type: 'string' },
  language: { type: 'string' },
  published: { type: 'string' },
} as const;

export const newCommand: Command = {
  summary: 'drafts a pack from an article',
  help,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, options);
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0) throw new Misuse('Name one article.');
    const { id, language, published, out, force } = values;
    if (id !== undefined && asPackId(id) === null) {
      throw new Misuse(`--id is “${id}”; use lower-case letters, digits and single hyphens, at most 64 characters.`);
    }
    if (language !== undefined && !isLanguageTag(language)) {
      throw new Misuse(`--language is “${language}”; give a tag such as en, vi or pt-BR.`);
    }
    if (published !== undefined && !isPartialDate(published)) {
      throw new Misuse(`--published is “${published}”; give a date such as 2026-03-02.`);
    }

    const read = await readArticleFile(path);
    if (!read.ok) return fail(terminal, `${path}: ${read.problem}`);
    for (const warning of read.warnings) terminal.err(`${path}: ${warning}\n`);

    const article = { ...read.article, publishedOn: published ?? read.article.publishedOn };
    const drafted = draftPack(article, {
      id: id ?? (out === undefined ? null : asPackId(basename(out, '.json'))),
      language: language ?? article.language ?? 'en',
    });
    if (!drafted.ok) return fail(terminal, `${path}: ${draftProblems[drafted.problem]}`);
    for (const note of drafted.notes) terminal.err(`${path}: ${note}\n`);
    return writeDraft(terminal, drafted.pack, { path, out: out ?? join(CONTENT, `${drafted.pack.id}.json`), force });
  },
};

const draftProblems = {
  'nothing-to-explain': 'It has no sentence that a few words tell from the rest of it.',
  'no-id': 'It has no title to make an id of. Give one with --id.',
} as const;

function fail(terminal: Terminal, message: string): ExitCode {
  terminal.err(`${message}\n`);
  return 1;
}

async function writeDraft(
  terminal: Terminal,
  pack: Pack,
  { path, out, force }: { path: string; out: string; force: boolean },
): Promise<ExitCode> {
  const problem = await writeNewFile(out, `${JSON.stringify(pack, null, 2)}\n`, { force });
  if (problem !== null) return fail(terminal, problem);
  const points = pack.sections.reduce((sum, section) => sum + section.points.length, 0);
  terminal.out(`${out}: a draft in “${pack.language}”, all to be written: ${counted(points, 'point')} of ${counted(pack.voices.length, 'voice')} in ${counted(pack.sections.length, 'section')}, ${counted(pack.timeline.length, 'date')}, ${counted(pack.questions.length, 'question')}.
What is left to do: npm run readback -- check ${quoted(out)} --article ${quoted(path)}
`);
  return 0;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A path as a shell takes it. */
function quoted(path: string): string {
  return /^[\w./:@-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
