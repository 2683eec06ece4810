import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PackLayout } from '../../scripts/build/packs.ts';
import { type Runtime, startRuntime } from '../../scripts/runtime.ts';
import { generatePacks } from '../bench/many-packs.ts';
import { ferryWith, type UnparsedPack } from '../builders.ts';
import { distWith, layOut } from '../dist-with.ts';

const packs = generatePacks(45).map((pack, index) => (index === 0 ? { ...pack, id: 'tram-0' } : pack));
const translated: UnparsedPack = { ...packs[0], language: 'vi', title: 'Phà đêm' };

/** What both shelves hold: a translation and an article are among it, and a draft is not. */
async function layOutAll(): Promise<PackLayout> {
  const draft: UnparsedPack = ferryWith((pack) => Object.assign(pack, { draft: true }));
  const { files, ...rest } = await layOut([...packs, draft], { 'tram-0.vi': translated });
  return { ...rest, files: [['_articles/harbour-ferry.txt', '# What the paper says'], ...files] };
}

/** Every shelf keeps the same promise; the Worker that ships is asked, so that each is found by its binding too. */
describe.each([
  { place: 'among the assets', shelf: 'assets' },
  { place: 'in a KV namespace', shelf: 'kv' },
] as const)('packs $place', ({ shelf }) => {
  let dist: string;
  let runtime: Runtime;
  beforeAll(async () => {
    dist = await distWith(await layOutAll(), shelf);
    runtime = await startRuntime({ host: '127.0.0.1', port: 0, stateFolder: null, dist });
  });
  afterAll(async () => {
    await runtime.stop();
    await rm(dist, { recursive: true, force: true });
  });

  const ask = (path: string, init?: RequestInit) => fetch(new URL(path, runtime.url), init);
  const json = async (path: string) => JSON.parse(await (await ask(path)).text());

  test('are found by their id, and by nothing else', async () => {
    expect(await json('/api/v1/packs/tram-0')).toMatchObject({ title: packs[0].title, languages: ['en', 'vi'] });
    expect((await ask('/a/tram-0')).status).toBe(200);
    for (const id of ['tram-0.vi', '_catalogue', 'harbour-ferry', 'tram-00'])
      expect((await ask(`/api/v1/packs/${id}`)).status).toBe(404);
  });

  test('are found in a language that they are translated into, else in their own', async () => {
    expect(await json('/api/v1/packs/tram-0?lang=vi')).toMatchObject({ title: 'Phà đêm', language: 'vi' });
    expect(await json('/api/v1/packs/tram-0?lang=de')).toMatchObject({ language: 'en' });
  });

  test('keep their version until they change', async () => {
    const etag = (await ask('/api/v1/packs/tram-0')).headers.get('ETag') ?? '';
    const other = (await ask('/api/v1/packs/tram-0?lang=vi')).headers.get('ETag');
    expect(etag).toMatch(/^"[\w-]+"$/);
    expect(other).not.toBe(etag);
    expect((await ask('/api/v1/packs/tram-0', { headers: { 'If-None-Match': etag } })).status).toBe(304);
  });

  test('are listed, the newest article first, without drafts', async () => {
    const { packs: listed } = (await json('/api/v1/packs')) as {
      packs: { id: string; article: { publishedOn: string } }[];
    };
    expect(listed).toHaveLength(45);
    const dates = listed.map(({ article }) => article.publishedOn);
    expect(dates).toEqual(dates.toSorted().reverse());
  });

  test('can be leafed through and searched without a script', async () => {
    const first = await (await ask('/')).text();
    expect(first.match(/class="card"/g)).toHaveLength(20);
    expect(first).toContain('Page 1 of 3');
    expect(first).toContain('<a rel="next" href="/?page=2">');
    const last = await (await ask('/?page=99')).text();
    expect(last.match(/class="card"/g)).toHaveLength(5);
    expect(last).toContain('<a rel="prev" href="/?page=2">');

    const title = packs[17].title;
    const found = await (await ask(`/?q=${encodeURIComponent(`${title.toUpperCase()} `)}`)).text();
    expect(found.match(/class="card"/g)).toHaveLength(1);
    expect(found).toContain(`href="/a/${packs[17].id}"`);
    expect(found).toContain('<meta name="robots" content="noindex">');
    expect(await (await ask('/?q=no+such+thing')).text()).toContain('Nothing was found.');
  });

  test('bring the articles with them that are ours', async () => {
    expect(await (await ask('/demo')).text()).toContain('<h1>What the paper says</h1>');
  });
});
