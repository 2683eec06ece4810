import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Pack } from '../../pack/index.ts';
import { accentLimits } from '../blanks.ts';
import type { ExportSource } from '../export-source.ts';
import type { Exported } from '../exported.ts';
import { forbiddenCharacters } from '../forbidden-characters.ts';
import { type Element, element, printXml } from '../markup.ts';
import { describeNotices, findNotices, type Limits } from '../notice.ts';
import { oneLine } from '../plain-text.ts';
import { itemIdentifier } from './identifiers.ts';
import { qtiItem } from './item.ts';
import type { QtiVersion } from './versions.ts';

// An archive says when its files were changed. These are made anew each time, and the same pack must give the same bytes.
const FILE_DATE = new Date(2026, 0, 1);

const TEST_FILE = 'test.xml';
const NOTES_FILE = 'read-me.txt';

/** A content package: the manifest, a test, one item for each question, and what a teacher should know about it. */
export function writeQtiPackage(source: ExportSource, version: QtiVersion): Exported {
  const { pack, pageUrl } = source;
  const notices = findNotices(pack, qtiLimits);
  const items = pack.questions.map((question) => {
    const item = inNamespace(qtiItem(source, question), version.itemNamespace);
    return [itemFile(question.id), printXml(version.translate(item))] as const;
  });
  const notes = [pack.title, ...(pageUrl === null ? [] : [pageUrl]), ...describeNotices(source, notices)];
  const files: Zippable = Object.fromEntries(
    [
      ['imsmanifest.xml', printXml(manifest(pack, version))] as const,
      [TEST_FILE, printXml(version.translate(inNamespace(assessmentTest(pack), version.itemNamespace)))] as const,
      ...items,
      [NOTES_FILE, `${notes.join('\n\n')}\n`] as const,
    ].map(([name, text]) => [name, strToU8(text)]),
  );
  return { content: zipSync(files, { mtime: FILE_DATE, level: 9 }), notices };
}

const qtiLimits: Limits = {
  ofThePack: ['questions-only'],
  ofEachKind: {
    choice: () => [],
    truth: () => [],
    match: () => [],
    order: () => ['order-all-or-nothing'],
    sort: () => [],
    blank: accentLimits,
    number: () => ['no-slider'],
    recall: () => ['checklist-shown'],
  },
  ofTexts: forbiddenCharacters,
};

function inNamespace({ name, attributes, children }: Element, namespace: string): Element {
  return element(name, { xmlns: namespace, ...attributes }, ...children);
}

function itemFile(questionId: string): string {
  return `items/${questionId}.xml`;
}

function assessmentTest({ id, title, questions }: Pack): Element {
  const references = questions.map((question) =>
    element('assessmentItemRef', { identifier: itemIdentifier(question), href: itemFile(question.id) }),
  );
  const section = element(
    'assessmentSection',
    { identifier: 'quiz', title: oneLine(title), visible: 'true' },
    ...references,
  );
  const part = element(
    'testPart',
    { identifier: 'all', navigationMode: 'nonlinear', submissionMode: 'individual' },
    section,
  );
  return element('assessmentTest', { identifier: `test-${id}`, title: oneLine(title) }, part);
}

function manifest(pack: Pack, { manifestNamespace, schema, schemaVersion, itemType, testType }: QtiVersion): Element {
  const resource = (identifier: string, type: string, href: string, dependencies: readonly string[] = []) =>
    element(
      'resource',
      { identifier, type, href },
      element('file', { href }),
      ...dependencies.map((identifierref) => element('dependency', { identifierref })),
    );
  const items = pack.questions.map((question) => ({
    identifier: itemIdentifier(question),
    href: itemFile(question.id),
  }));
  return element(
    'manifest',
    { xmlns: manifestNamespace, identifier: `package-${pack.id}` },
    element('metadata', {}, element('schema', {}, schema), element('schemaversion', {}, schemaVersion)),
    element('organizations'),
    element(
      'resources',
      {},
      resource(
        `test-${pack.id}`,
        testType,
        TEST_FILE,
        items.map(({ identifier }) => identifier),
      ),
      ...items.map(({ identifier, href }) => resource(identifier, itemType, href)),
      resource('notes', 'webcontent', NOTES_FILE),
    ),
  );
}
