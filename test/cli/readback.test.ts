import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { ferryWith, type UnparsedPack } from '../builders.ts';

// Every test starts processes, on machines that may have better things to do.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'readback-cli-'));
const FERRY = 'content/articles/harbour-ferry.txt';
const FERRY_PACK = 'content/harbour-ferry.json';

function readback(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('node', ['src/cli/readback.ts', ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const ferry = (name: string, change: (pack: UnparsedPack) => void) => file(name, JSON.stringify(ferryWith(change)));

describe('check', () => {
  test('finds nothing in what ships, and succeeds', () => {
    const { status, stdout, stderr } = readback('check');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(
      /^Packs: \d+\. Errors: 0\. Advice: 0\.\nPacks whose evidence was not looked for, .*: 2\.\n$/,
    );
  });

  test('says nothing of evidence where it was looked for', () => {
    expect(readback('check', 'content/harbour-ferry.json').stdout).toBe('Packs: 1. Errors: 0. Advice: 0.\n');
  });

  test('groups findings by file, and fails for an error', () => {
    const broken = ferry('harbour-ferry.json', (pack) => {
      pack.questions[0].prompt = 'Why does it end?';
      pack.questions[0].options[0].why = 'No.';
    });
    const { status, stdout } = readback('check', 'content/harbour-ferry.json', broken);
    expect(status).toBe(1);
    expect(stdout).toContain(
      `${broken}\n  error  questions[0].prompt  (claims-are-attributed)\n    found:   no mention of`,
    );
    expect(stdout).toContain('Packs: 2. Errors: 1. Advice: 1.');
  });

  test('succeeds with advice alone', () => {
    const weak = ferry('harbour-ferry.json', (pack) => Object.assign(pack.terms[0], { term: 'hovercraft' }));
    expect(readback('check', weak)).toMatchObject({ status: 0, stdout: expect.stringContaining('Advice: 1.') });
  });

  test('gives JSON to programs', () => {
    const draft = ferry('harbour-ferry.json', (pack) => Object.assign(pack, { draft: true }));
    const { status, stdout } = readback('check', '--json', draft);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      checked: [draft],
      findings: [{ file: draft, rule: 'is-no-draft', level: 'error', place: 'draft' }],
    });
  });

  test('looks for evidence in the article it is given', () => {
    const other = file('other.txt', 'Another article.\n');
    expect(readback('check', 'content/harbour-ferry.json', '--article', FERRY).status).toBe(0);
    const { status, stdout } = readback('check', 'content/harbour-ferry.json', '--article', other);
    expect(status).toBe(1);
    expect(stdout).toMatch(/evidence\[0\] {2}\(evidence-resolves\)/);
  });

  test('looks for evidence in a page, too', () => {
    const paragraphs = readFileSync(FERRY, 'utf8')
      .split('\n\n')
      .map((block) => block.replace(/^## (.*)$/, '<h2>$1</h2>').replace(/^(?![<#>])(.*)$/s, '<p>$1</p>'));
    const page = file('ferry.html', `<html><body><article>${paragraphs.join('\n')}</article></body></html>`);
    expect(readback('check', 'content/harbour-ferry.json', '--article', page)).toMatchObject({ status: 0, stderr: '' });
  });

  test('says what a file is that is no pack at all', () => {
    const binary = file('binary.json', Uint8Array.of(1, 0, 2));
    const { status, stdout } = readback('check', binary);
    expect(status).toBe(1);
    expect(stdout).toMatch(/error {2}pack {2}\(json\)\n {4}found: {3}It is binary/);
  });

  test('finds the original of a translation beside it', () => {
    ferry('two.json', (pack) => Object.assign(pack, { id: 'two' }));
    const translation = ferry('two.vi.json', (pack) => {
      Object.assign(pack, { id: 'two', language: 'vi' });
      pack.questions.pop();
    });
    expect(readback('check', translation).stdout).toContain('error  questions[8].id  (translation-is-whole)');
  });

  test.each([
    { why: 'there is no such file', args: ['check', 'content/nowhere.json'], says: 'There is no content/nowhere.json' },
    { why: 'an option is unknown', args: ['check', '--fix'], says: "Unknown option '--fix'" },
    { why: 'one article is given for two packs', args: ['check', '--article', FERRY], says: 'goes with one pack' },
    { why: 'the command is unknown', args: ['chekc'], says: 'There is no command “chekc”' },
    { why: 'there is no command', args: [], says: 'npm run readback -- COMMAND' },
    { why: 'two articles are named', args: ['new', FERRY, FERRY], says: 'Name one article' },
    { why: 'the id is none', args: ['new', FERRY, '--id', 'A B'], says: '--id is “A B”' },
    { why: 'the language is none', args: ['new', FERRY, '--language', '?'], says: '--language is “?”' },
    { why: 'the date is none', args: ['new', FERRY, '--published', '2026-02-30'], says: '--published is “2026-02-30”' },
    { why: 'two packs are named', args: ['export', FERRY_PACK, FERRY_PACK], says: 'Name one pack' },
    { why: 'the format is none', args: ['export', FERRY_PACK, '--format', 'pdf'], says: 'There is no format “pdf”' },
    {
      why: 'the address is none',
      args: ['export', FERRY_PACK, '--page-url', 'javascript:alert(1)'],
      says: '--page-url is “javascript:alert(1)”',
    },
  ])('exits with 2, and says what would do, when $why', ({ args, says }) => {
    const { status, stdout, stderr } = readback(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr).toContain('npm run readback');
  });

  test.each([['--help'], ['check', '--help'], ['new', '--help'], ['export', '--help']])(
    'explains itself: %s %s',
    (...args) => {
      const { status, stdout } = readback(...args.filter((arg) => arg !== undefined));
      expect(status).toBe(0);
      expect(stdout).toContain('npm run readback -- ');
    },
  );
});

describe('new', () => {
  test('writes a draft that only its editor’s words keep from passing, and whose evidence resolves', () => {
    const out = join(folder, 'why-the-night-ferry-stops-in-may.json');
    expect(readback('new', FERRY, '--out', out, '--published', '2026-03-02').status).toBe(0);
    const { status, stdout } = readback('check', '--json', out, '--article', FERRY);
    const rules = JSON.parse(stdout).findings.flatMap((finding: { rule: string; level: string }) =>
      finding.level === 'error' ? [finding.rule] : [],
    );
    expect(status).toBe(1);
    expect(new Set(rules)).toEqual(new Set(['is-no-draft', 'all-is-written']));
  });

  test('replaces nothing without --force', () => {
    const out = file('mine.json', 'my work');
    const refused = readback('new', FERRY, '--out', out);
    expect(refused).toMatchObject({ status: 1, stderr: expect.stringContaining('--force') });
    expect(readFileSync(out, 'utf8')).toBe('my work');
    expect(readback('new', FERRY, '--out', out, '--force').status).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain('"draft": true');
  });

  test('takes an article out of a page, and runs nothing in it', () => {
    const trace = join(folder, 'trace');
    const script = `require('fs').writeFileSync(${JSON.stringify(trace)}, 'run')`;
    const page = file(
      'page.html',
      `<!doctype html><html lang="en-GB"><head><title>Bridge closed</title>
      <meta property="og:site_name" content="Elvery Post"><link rel="canonical" href="https://post.example/bridge">
      <meta property="article:published_time" content="2026-04-02T08:00:00Z"><script>${script}</script></head>
      <body onload="${script}"><nav>Home, News, Sport</nav><article><h1>Bridge closed</h1>
      <p>The bridge over the Ell will close on 4 May, the town council said on Thursday.<script>${script}</script></p>
      <h2>The cost</h2><p>Mayor Ilse Brandt said the work costs 2,400,000 crowns. She promised a ferry.</p>
      <img src="x" onerror="${script}"></article></body></html>`,
    );
    const out = join(folder, 'bridge.json');
    expect(readback('new', page, '--out', out)).toMatchObject({ status: 0, stderr: '' });
    expect(existsSync(trace)).toBe(false);
    const text = readFileSync(out, 'utf8');
    expect(text).not.toMatch(/writeFileSync|onerror|Home, News/);
    expect(JSON.parse(text)).toMatchObject({
      id: 'bridge',
      language: 'en-GB',
      article: { title: 'Bridge closed', publisher: 'Elvery Post', publishedOn: '2026-04-02' },
      timeline: [{ date: '2026-05-04' }],
    });
  });

  test.each([
    { why: 'it has 5 MB', content: 'The mayor spoke. '.repeat(300_000), says: 'It has 5.1 MB; at most 4.0 MB' },
    { why: 'it is longer than any article', content: 'The mayor spoke. '.repeat(20_000), says: '340,000 characters' },
    { why: 'it is binary', content: Uint8Array.of(1, 2, 0, 3), says: 'It is binary' },
    { why: 'it is in Latin-1', content: Buffer.from('One.\nThe café closed.', 'latin1'), says: 'UTF-8 (see line 2)' },
    { why: 'it is in UTF-16', content: Buffer.from('\ufeffThe café.', 'utf16le'), says: 'UTF-16' },
    { why: 'it ends within a character', content: Buffer.from('The café').subarray(0, -1), says: 'it was cut off' },
    { why: 'it is empty', content: '\n', says: 'It is empty' },
    { why: 'nothing in it is an article', content: '<!doctype html><title>A</title><body></body>', says: 'No article' },
    { why: 'it is nested without end', content: `<html>${'<div>'.repeat(5000)}a`, says: 'The page is too large' },
    { why: 'it has one sentence, again and again', content: 'It is so. '.repeat(90), says: 'no sentence' },
  ])('writes nothing, and says what it found, when $why', ({ content, says }) => {
    const out = join(folder, 'nothing.json');
    const { status, stderr } = readback('new', file('article', content), '--id', 'any', '--out', out);
    expect(stderr).toContain(says);
    expect(status).toBe(1);
    expect(existsSync(out)).toBe(false);
  });

  test.each([
    { name: 'cut.txt', content: 'The mayor spoke for an hour. Then she said that the', says: 'was it cut off?' },
    { name: 'cut.html', content: '<html><body><article><p>The mayor spoke at noon.', says: 'ends before </html>' },
  ])('warns where $name seems to have lost its end, and drafts the rest', ({ name, content, says }) => {
    const out = join(folder, `${name}.json`);
    const { status, stderr } = readback('new', file(name, content), '--id', 'cut', '--out', out);
    expect(stderr).toContain(says);
    expect(status).toBe(0);
  });
});

describe('export', () => {
  const emptyFolder = () => mkdtempSync(join(folder, 'files-'));

  test('writes every format, and names what each does not hold', () => {
    const out = emptyFolder();
    const { status, stdout, stderr } = readback('export', FERRY_PACK, '--out', out);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(readdirSync(out).sort()).toEqual(
      ['anki.tsv', 'csv', 'gift.txt', 'moodle.xml', 'qti21.zip', 'qti3.zip'].map((end) => `harbour-ferry.en.${end}`),
    );
    expect(stdout).toMatch(/harbour-ferry\.en\.gift\.txt: GIFT\n {2}.*\n(?: {2}.*\n)* {2}Question 9: /);
  });

  test('writes the formats that are named, with the page’s address', () => {
    const out = emptyFolder();
    const page = 'https://news.example/a/harbour-ferry';
    const formats = ['--format', 'gift', '--format', 'csv', '--format', 'gift'];
    expect(readback('export', FERRY_PACK, ...formats, '--out', out, '--page-url', page).status).toBe(0);
    expect(readdirSync(out).sort()).toEqual(['harbour-ferry.en.csv', 'harbour-ferry.en.gift.txt']);
    expect(readFileSync(join(out, 'harbour-ferry.en.csv'), 'utf8')).toContain(page);
  });

  test('replaces nothing without --force, and writes the rest', () => {
    const out = emptyFolder();
    const mine = join(out, 'harbour-ferry.en.gift.txt');
    writeFileSync(mine, 'my work');
    const formats = ['--format', 'gift', '--format', 'csv', '--out', out];
    const refused = readback('export', FERRY_PACK, ...formats);
    expect(refused).toMatchObject({ status: 1, stderr: expect.stringContaining('--force') });
    expect(readFileSync(mine, 'utf8')).toBe('my work');
    expect(readdirSync(out)).toHaveLength(2);
    expect(readback('export', FERRY_PACK, ...formats, '--force').status).toBe(0);
    expect(readFileSync(mine, 'utf8')).toContain('The end of the night ferry');
  });

  test.each([
    { why: 'is a draft', change: (pack: UnparsedPack) => (pack.draft = true), says: '(is-no-draft)' },
    {
      why: 'was withdrawn',
      change: (pack: UnparsedPack) => (pack.withdrawn = { date: '2026-05', note: 'The article was wrong.' }),
      says: 'was withdrawn: The article was wrong.',
    },
  ])('writes nothing of a pack that $why', ({ change, says }) => {
    const out = emptyFolder();
    const { status, stderr } = readback('export', ferry('harbour-ferry.json', change), '--out', out);
    expect(status).toBe(1);
    expect(stderr).toContain(says);
    expect(readdirSync(out)).toEqual([]);
  });

  test('makes the folder', () => {
    const out = join(folder, 'new', 'files');
    expect(readback('export', FERRY_PACK, '--format', 'csv', '--out', out).status).toBe(0);
    expect(readdirSync(out)).toEqual(['harbour-ferry.en.csv']);
  });

  test('says that a folder cannot be made where a file is', () => {
    const { status, stderr } = readback('export', FERRY_PACK, '--format', 'csv', '--out', join(FERRY_PACK, 'files'));
    expect(status).toBe(1);
    expect(stderr).toContain('cannot be written (ENOTDIR)');
  });

  test('says of a draft only what comes first, and where the rest is told', () => {
    const draft = join(folder, 'draft.json');
    readback('new', FERRY, '--out', draft);
    const { status, stderr } = readback('export', draft, '--out', emptyFolder());
    expect(status).toBe(1);
    expect(stderr.match(/^error /gm)).toHaveLength(5);
    expect(stderr).toMatch(/And \d+ more; all of them: npm run readback -- check /);
  });
});
