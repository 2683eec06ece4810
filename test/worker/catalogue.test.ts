import { expect, test } from 'vitest';
import { pageOf } from '../../src/worker/catalogue/page-of.ts';
import { searchCatalogue } from '../../src/worker/catalogue/search-catalogue.ts';
import type { CatalogueEntry } from '../../src/worker/shelf/pack-shelf.ts';
import { ferryPack } from '../builders.ts';

const entry = (title: string): CatalogueEntry => ({
  ...{ id: ferryPack.id, title, summary: 'Một tóm tắt', language: 'en', languages: ['en'] },
  ...{ article: { ...ferryPack.article, title: null }, points: 1, questions: 1, withdrawn: false },
});
const entries = [entry('The night ferry'), entry('Élection at Đà Nẵng'), entry('50% of the bridge')];
const others = [entry('दिन की खबर'), entry('नगर में दंगे'), entry('ガザ停戦'), entry('カナダのサミット')];
const found = (query: string) => searchCatalogue(entries, query).map(({ title }) => title[0]);

test.each([
  { query: '', finds: ['T', 'É', '5'], why: 'everything for nothing' },
  { query: ' .,- ', finds: ['T', 'É', '5'], why: 'everything for marks alone' },
  { query: 'NIGHT the', finds: ['T'], why: 'words in any order and case' },
  { query: 'election da nang', finds: ['É'], why: 'what is typed without accents' },
  { query: 'tom tat gazette', finds: ['T', 'É', '5'], why: 'words of the summary and of the publisher' },
  { query: 'night bridge', finds: [], why: 'nothing that lacks a word' },
  { query: '50%', finds: ['5'], why: 'a number' },
])('finds $why', ({ query, finds }) => {
  expect(found(query)).toEqual(finds);
});

test.each([
  { query: 'दिन', finds: ['दिन की खबर'] },
  { query: 'ガザ', finds: ['ガザ停戦'] },
])('finds $query whole, marks and all', ({ query, finds }) => {
  expect(searchCatalogue(others, query).map(({ title }) => title)).toEqual(finds);
});

test.each([
  { asked: undefined, number: 1 },
  { asked: '2', number: 2 },
  { asked: '3', number: 3 },
  { asked: '4', number: 3 },
  { asked: '0', number: 1 },
  { asked: '-1', number: 1 },
  { asked: '1e9', number: 1 },
  { asked: '9'.repeat(400), number: 1 },
])('leads ?page=$asked to page $number of 3', ({ asked, number }) => {
  const page = pageOf(['a', 'b', 'c', 'd', 'e'], asked, 2);
  expect(page).toMatchObject({ number, count: 3 });
  expect(page.items.length).toBe(number === 3 ? 1 : 2);
});

test('has one empty page where there is nothing', () => {
  expect(pageOf([], '7', 20)).toEqual({ items: [], number: 1, count: 1 });
});
