import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPacks } from '../../scripts/build/read-packs.ts';
import { ferryWith, type UnparsedPack } from '../builders.ts';

async function folderWith(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'readback-content-'));
  await cp('content', folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

const ferry = (change: (pack: UnparsedPack) => void) => JSON.stringify(ferryWith(change));

test('reads the packs that ship', async () => {
  const names = (await readPacks('content')).packs.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['harbour-ferry', 'russia-ceasefire-demands']));
});

test.each([
  {
    why: 'a reason is missing',
    files: { 'harbour-ferry.json': ferry((pack) => delete pack.questions[0].options[0].why) },
    says: /harbour-ferry\.json\nerror {2}questions\[0\]\.options\[0\]\.why[\s\S]*found: {3}nothing[\s\S]*the field "why"/,
  },
  {
    why: 'a claim is asked for as a fact',
    files: { 'harbour-ferry.json': ferry((pack) => Object.assign(pack.questions[0], { prompt: 'Why does it end?' })) },
    says: /questions\[0\]\.prompt.*\n {2}found: {3}no mention of Ilse Brandt[\s\S]*because: A quiz must not/,
  },
  {
    why: 'evidence leads nowhere',
    files: {
      'harbour-ferry.json': ferry((pack) =>
        Object.assign(pack.sections[0].points[0].evidence[0], { start: 'No such' }),
      ),
    },
    says: /evidence\[0\].*\n {2}found: {3}“No such … go on as before” is not in the article/,
  },
  {
    why: 'it is no JSON',
    files: { 'broken.json': '{ "format": 1,' },
    says: /broken\.json\nerror {2}pack.*\n {2}found: {3}SyntaxError/,
  },
  {
    why: 'the file bears another name',
    files: { 'ferry.json': ferry(() => {}) },
    says: /ferry\.json\nerror {2}id.*\n {2}found: {3}"harbour-ferry", language "en"/,
  },
  {
    why: 'a translation has no original',
    files: { 'lost.vi.json': ferry((pack) => Object.assign(pack, { id: 'lost', language: 'vi' })) },
    says: /lost\.vi\.json\nerror {2}language[\s\S]*the original, lost\.json, beside it/,
  },
  {
    why: 'a translation is in the language of its original',
    files: { 'harbour-ferry.en.json': ferry(() => {}) },
    says: /harbour-ferry\.en\.json\nerror {2}language[\s\S]*another language/,
  },
])('stops, and says which file, where and what, when $why', async ({ files, says }) => {
  await expect(readPacks(await folderWith(files))).rejects.toThrow(says);
});

test('names the faults of every file at once', async () => {
  const folder = await folderWith({ 'a.json': '[]', 'b.json': '{}' });
  await expect(readPacks(folder)).rejects.toThrow(/a\.json[\s\S]*b\.json/);
});

test('leaves out drafts and their translations, whatever is wrong with them, and names them', async () => {
  const draft = (language: string) =>
    ferry((pack) => {
      Object.assign(pack, { id: 'unfinished', language, draft: true });
      pack.questions[0].prompt = 'Why does it end?';
    });
  const folder = await folderWith({ 'unfinished.json': draft('en'), 'unfinished.vi.json': draft('vi') });
  const { packs, drafts } = await readPacks(folder);
  expect(drafts).toEqual(['unfinished', 'unfinished.vi']);
  expect(packs.map(({ name }) => name)).not.toContain('unfinished');
});

test('is not stopped by advice', async () => {
  const folder = await folderWith({
    'harbour-ferry.json': ferry((pack) => Object.assign(pack.questions[0].options[0], { why: 'Wrong.' })),
  });
  expect((await readPacks(folder)).packs.map(({ name }) => name)).toContain('harbour-ferry');
});
