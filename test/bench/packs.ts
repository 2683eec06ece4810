import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundleWorker, type Runtime, startRuntime } from '../../scripts/runtime.ts';
import { checkPack } from '../../src/check/index.ts';
import { parsePack } from '../../src/pack/index.ts';
import { generatePacks } from './many-packs.ts';
import { whenQuiet } from './quiet.ts';
import { siteWith } from './site-with.ts';
import { median, millis, type Row, times } from './table.ts';
import { requestsPerSecond } from './throughput.ts';

const FEW = 10;
const SOME = 1_000;
const MANY = 10_000;

/** What is ten times as much takes ten times as long, and a fifth more for a noisy machine. */
const LINEAR = 12;

/** How often both sites are started anew, to be asked for packs that they have not read yet. */
const STARTS = 4;

interface Site {
  buildMillis: number;
  scriptBytes: number;
  dist: string;
}

/** Ten thousand packs beside ten: what may grow with them, and what may not. */
export async function measurePacks(say: (what: string) => void): Promise<Row[]> {
  const folders: string[] = [];
  async function build(count: number): Promise<Site> {
    say(`A site with ${count} packs …`);
    const folder = await siteWith(count);
    folders.push(folder);
    const buildMillis = await timeBuild(folder, count);
    await bundleWorker(folder);
    const dist = join(folder, 'dist');
    const { size: scriptBytes } = await stat(join(dist, 'worker/index.js'));
    return { buildMillis, scriptBytes, dist };
  }

  try {
    const few = await build(FEW);
    const some = await build(SOME);
    const many = await build(MANY);
    say('Requests …');
    const first = await firstRequestMillis({ few, many });
    const { fewRate, manyRate, search } = await served({ few, many }, async (runtimes) => ({
      ...(await hotRates(runtimes)),
      search: await searchMillis(runtimes.many),
    }));
    say('Checks …');
    const [someChecked, manyChecked] = [checkMillis(SOME), checkMillis(MANY)];
    const buildGrowth = (many.buildMillis - few.buildMillis) / (some.buildMillis - few.buildMillis);
    return [
      {
        what: 'ten thousand packs: Worker script',
        measured: `${many.scriptBytes} bytes`,
        bar: 'same',
        beside: `ten packs: ${few.scriptBytes} bytes`,
        isMet: many.scriptBytes === few.scriptBytes,
      },
      {
        what: 'ten thousand packs: first request for a pack',
        measured: `${times(first.many / first.few)} (${first.many.toFixed(1)} ms)`,
        bar: '≤ 1.25 ×',
        beside: `ten packs: ${first.few.toFixed(1)} ms`,
        isMet: first.many / first.few <= 1.25,
      },
      {
        what: 'ten thousand packs: requests per second for a pack',
        measured: `${times(manyRate / fewRate)} (${Math.round(manyRate)})`,
        bar: '≥ 0.8 ×',
        beside: `ten packs: ${Math.round(fewRate)}`,
        isMet: manyRate / fewRate >= 0.8,
      },
      {
        what: 'ten thousand packs: check',
        measured: `${times(manyChecked / someChecked)} (${millis(manyChecked)})`,
        bar: `linear: ≤ ${LINEAR} ×`,
        beside: `a thousand packs: ${millis(someChecked)}`,
        isMet: manyChecked / someChecked <= LINEAR,
      },
      {
        what: 'ten thousand packs: build',
        measured: `${times(buildGrowth)} (${millis(many.buildMillis)})`,
        bar: `linear: ≤ ${LINEAR} ×`,
        beside: `a thousand: ${millis(some.buildMillis)}; ten, taken off both: ${millis(few.buildMillis)}`,
        isMet: buildGrowth <= LINEAR,
      },
      {
        what: 'ten thousand packs: a page of the catalogue that is searched',
        measured: millis(search),
        bar: '≤ 50 ms',
        beside: 'no answer feels late below 100 ms',
        isMet: search <= 50,
      },
    ];
  } finally {
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  }
}

/** The smaller ones are built three times: there, the rest of the machine weighs more. */
async function timeBuild(folder: string, count: number): Promise<number> {
  const taken: number[] = [];
  for (let run = 0; run < (count === MANY ? 1 : 3); run++) {
    await whenQuiet();
    const start = performance.now();
    await promisify(execFile)('node', ['scripts/build.ts'], { cwd: folder });
    taken.push(performance.now() - start);
  }
  return median(taken);
}

type Runtimes = Record<'few' | 'many', Runtime>;

/** Serves both sites for as long as they are measured. */
async function served<Measured>(
  { few, many }: Record<keyof Runtimes, Site>,
  measure: (runtimes: Runtimes) => Promise<Measured>,
): Promise<Measured> {
  const options = { host: '127.0.0.1', port: 0, stateFolder: null };
  const runtimes = {
    few: await startRuntime({ ...options, dist: few.dist }),
    many: await startRuntime({ ...options, dist: many.dist }),
  };
  try {
    await whenQuiet();
    return await measure(runtimes);
  } finally {
    for (const runtime of Object.values(runtimes)) await runtime.stop();
  }
}

const packAddress = ({ url }: Runtime, id: string) => new URL(`/api/v1/packs/${id}`, url).href;

/** What a pack costs that no request has read into memory yet, on either site. */
async function firstRequestMillis(sites: Record<keyof Runtimes, Site>): Promise<{ few: number; many: number }> {
  const ids = generatePacks(MANY).map(({ id }) => String(id));
  const taken = { few: [] as number[], many: [] as number[] };
  for (let start = 0; start < STARTS; start++) {
    await served(sites, async (runtimes) => {
      // The Workers themselves are started by requests for something else.
      for (const { url } of Object.values(runtimes)) await fetch(new URL('/healthz', url));
      // One after the other, so that a noisy moment touches both alike.
      for (let index = 0; index < FEW; index++) {
        const asked = { few: ids[index] as string, many: ids[(index * MANY) / FEW] as string };
        for (const name of ['few', 'many'] as const) {
          const before = performance.now();
          await fetch(packAddress(runtimes[name], asked[name])).then((response) => response.text());
          taken[name].push(performance.now() - before);
        }
      }
    });
  }
  return { few: median(taken.few), many: median(taken.many) };
}

/** By turns, so that a noisy moment does not touch one of them alone. */
async function hotRates({ few, many }: Runtimes): Promise<{ fewRate: number; manyRate: number }> {
  const [first] = generatePacks(1);
  const rates = { few: [] as number[], many: [] as number[] };
  for (let run = 0; run < 3; run++) {
    rates.few.push(await requestsPerSecond(packAddress(few, first.id)));
    rates.many.push(await requestsPerSecond(packAddress(many, first.id)));
  }
  return { fewRate: median(rates.few), manyRate: median(rates.many) };
}

/** Once the catalogue is in memory. */
async function searchMillis({ url }: Runtime): Promise<number> {
  const taken: number[] = [];
  for (const word of ['ferry', 'ferry', 'school', 'bridge', 'No 77', 'nothing at all']) {
    const start = performance.now();
    await fetch(new URL(`/?q=${encodeURIComponent(word)}`, url)).then((response) => response.text());
    taken.push(performance.now() - start);
  }
  return median(taken.slice(1));
}

function checkMillis(count: number): number {
  const article = readFileSync('content/articles/harbour-ferry.txt', 'utf8');
  const packs = generatePacks(count);
  const start = performance.now();
  for (const candidate of packs) {
    const parsed = parsePack(candidate);
    if (!parsed.ok) throw new Error(`Inconsistent: the generator made no pack: ${JSON.stringify(parsed.problems)}`);
    checkPack({ pack: parsed.pack, name: null, original: null, article });
  }
  return performance.now() - start;
}
