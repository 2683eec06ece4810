import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** Who may import whom, straight; what is not named may not be imported. */
const mayImport: Record<string, readonly string[]> = {
  pack: [],
  check: ['pack'],
  draft: ['pack'],
  export: ['pack'],
  room: ['pack'],
  widget: ['room', 'pack'],
  studio: ['widget', 'draft', 'check', 'pack'],
  cli: ['check', 'draft', 'export', 'pack'],
  worker: ['studio', 'widget', 'room', 'pack', 'check', 'export'],
};

/** Values in, values out: no clock, no chance, no network, no page. */
const pureFolders = ['pack', 'check', 'draft', 'export', 'room', 'studio/document'];
const impure =
  /\b(?:Date\.now|new Date\(\)|Math\.random|crypto\.|fetch\(|document\.|window\.|localStorage|sessionStorage|setTimeout|setInterval)/;

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({
    path: normalize(path),
    folder: path.split('/')[0] ?? '',
    text: readFileSync(join('src', path), 'utf8'),
  }));

const imports = sources.flatMap(({ path, folder, text }) =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+|#messages\/[^']+)'/g)].map(([, specifier = '']) => {
    const target = specifier.startsWith('#')
      ? normalize(specifier.replace('#', 'widget/'))
      : normalize(join(dirname(path), specifier));
    return { path, folder, target, targetFolder: target.split('/')[0] ?? '' };
  }),
);

test('every import follows the arrows of the house', () => {
  const against = imports.filter(
    ({ folder, targetFolder }) =>
      folder !== targetFolder && targetFolder in mayImport && !mayImport[folder]?.includes(targetFolder),
  );
  expect(against).toEqual([]);
});

test('index.ts is the only door into a folder', () => {
  const throughWindows = imports.filter(
    ({ folder, targetFolder, target }) =>
      folder !== targetFolder && targetFolder in mayImport && target !== join(targetFolder, 'index.ts'),
  );
  expect(throughWindows).toEqual([]);
});

test('the pure folders know no clock, no chance, no network and no page', () => {
  const offenders = sources.filter(
    ({ path, text }) => pureFolders.some((folder) => path.startsWith(`${folder}/`)) && impure.test(text),
  );
  expect(offenders.map(({ path }) => path)).toEqual([]);
});

test('there is something to look at', () => {
  expect(imports.length).toBeGreaterThan(50);
});
