import { describeFindings, type Level } from '../check/index.ts';
import { type CheckedFile, checkFile } from './check-file.ts';
import { type Command, Misuse } from './command.ts';
import { packPaths } from './pack-paths.ts';
import { startProgress } from './progress.ts';
import { readArguments } from './read-arguments.ts';
import { readArticleFile } from './read-article-file.ts';

const help = `npm run readback -- check [FILES] [--article FILE] [--json]

Says what is wrong with packs (errors), and what is weak (advice).

  FILES           packs, or folders of packs; all of content/ if none is named
  --article FILE  the text or HTML of the article that one pack is about, to find
                  its evidence in; else content/articles/<id>.txt, where it lies
  --json          findings as JSON; use it with npm run --silent
  --help          this text

Exit code: 0 no error, advice or not; 1 errors; 2 the command was not understood.
The rules, and what they rest on, are in docs/packs.md.
`;

const options = {
  article: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

export const checkCommand: Command = {
  summary: 'says what is wrong and what is weak in packs',
  help,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, options);
    const paths = await packPaths(positionals);
    if (values.article !== undefined && paths.length !== 1) {
      throw new Misuse(`--article goes with one pack; ${paths.length} were named.`);
    }
    const article = values.article === undefined ? null : await readArticleFile(values.article);
    if (article && !article.ok) {
      terminal.err(`${values.article}: ${article.problem}\n`);
      return 1;
    }
    for (const warning of article?.warnings ?? []) terminal.err(`${values.article}: ${warning}\n`);

    const checked: CheckedFile[] = [];
    const progress = startProgress(terminal, paths.length);
    for (const path of paths) {
      checked.push(await checkFile(path, article?.article.text ?? null));
      progress.count(checked.length);
    }
    progress.done();
    terminal.out(values.json ? asJson(checked) : asText(checked));
    return countOf(checked, 'error') > 0 ? 1 : 0;
  },
};

function countOf(checked: readonly CheckedFile[], level: Level): number {
  return checked.reduce((sum, { findings }) => sum + findings.filter((finding) => finding.level === level).length, 0);
}

function asJson(checked: readonly CheckedFile[]): string {
  const findings = checked.flatMap(({ file, findings: own }) => own.map((finding) => ({ file, ...finding })));
  return `${JSON.stringify({ checked: checked.map(({ file }) => file), findings }, null, 2)}\n`;
}

function asText(checked: readonly CheckedFile[]): string {
  const groups = checked
    .filter(({ findings }) => findings.length > 0)
    .map(({ file, findings }) => `${file}\n${indented(describeFindings(findings))}\n`);
  const [errors, advice] = [countOf(checked, 'error'), countOf(checked, 'advice')];
  const sum = `Packs: ${checked.length}. Errors: ${errors}. Advice: ${advice}.`;
  return `${[...groups, sum, ...withoutArticle(checked)].join('\n')}\n`;
}

/** No error is not the same as evidence that was found. */
function withoutArticle(checked: readonly CheckedFile[]): string[] {
  const without = checked.filter(({ hasArticle, pack }) => pack !== null && !hasArticle).length;
  if (without === 0) return [];
  return [`Packs whose evidence was not looked for, because their article is not at hand (--article): ${without}.`];
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}
