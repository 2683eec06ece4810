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
  const names = (await readPacks('content')).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['harbour-ferry', 'russia-ceasefire-demands']));
});

test.each([
  {
    why: 'a reason is missing',
    files: { 'harbour-ferry.json': ferry((pack) => delete pack.questions[0].options[0].why) },
    says: /harbour-ferry\.json: questions\[0\]\.options\[0\]\.why\n {2}found: {4}nothing\n {2}expected: the field "why"/,
  },
  {
    why: 'a claim is asked for as a fact',
    files: { 'harbour-ferry.json': ferry((pack) => Object.assign(pack.questions[0], { prompt: 'Why does it end?' })) },
    says: /questions\[0\]\.prompt\n {2}found: {4}no mention of Ilse Brandt[\s\S]*because: {2}A quiz must not/,
  },
  {
    why: 'evidence leads nowhere',
    files: {
      'harbour-ferry.json': ferry((pack) =>
        Object.assign(pack.sections[0].points[0].evidence[0], { start: 'No such' }),
      ),
    },
    says: /evidence\[0\]\n {2}found: {4}“No such … go on as before” is not in the article/,
  },
  {
    why: 'it is no JSON',
    files: { 'broken.json': '{ "format": 1,' },
    says: /broken\.json: pack\n {2}found: {4}SyntaxError/,
  },
  {
    why: 'the file bears another name',
    files: { 'ferry.json': ferry(() => {}) },
    says: /ferry\.json: id\n {2}found: {4}"harbour-ferry", language "en"/,
  },
  {
    why: 'a translation has no original',
    files: { 'lost.vi.json': ferry((pack) => Object.assign(pack, { id: 'lost', language: 'vi' })) },
    says: /lost\.vi\.json: language[\s\S]*the original, lost\.json, beside it/,
  },
  {
    why: 'a translation is in the language of its original',
    files: { 'harbour-ferry.en.json': ferry(() => {}) },
    says: /harbour-ferry\.en\.json: language[\s\S]*another language/,
  },
])('stops, and says which file, where and what, when $why', async ({ files, says }) => {
  await expect(readPacks(await folderWith(files))).rejects.toThrow(says);
});

test('names the faults of every file at once', async () => {
  const folder = await folderWith({ 'a.json': '[]', 'b.json': '{}' });
  await expect(readPacks(folder)).rejects.toThrow(/a\.json[\s\S]*b\.json/);
});
