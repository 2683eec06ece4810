// npm run bench: the bars of speed and size, each beside its baseline, measured in one run. BENCH_RUNS: loads per row;
// by default 11 for sizes and 31 for speeds, which vary more.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { bundleWorker, startRuntime } from '../../scripts/runtime.ts';
import { embedSnippet } from '../../src/widget/embed/snippet.ts';
import { launchBrowser } from '../browser/launch.ts';
import { parsedPack } from '../builders.ts';
import { bareForm, hostPage } from './baselines.ts';
import { measurePacks } from './packs.ts';
import { loadPage, type PageLoad, type Press, pressInPage } from './page-load.ts';
import { startProxy } from './proxy.ts';
import { measureRoom } from './room.ts';
import { kilobytes, median, millis, printTable, type Row, times } from './table.ts';
import { requestsPerSecond, startBaseline } from './throughput.ts';

/** How often each row is measured, unless BENCH_RUNS says. */
const runs = (usual: number) => Number(process.env.BENCH_RUNS || usual);
const PACK = 'russia-ceasefire-demands';
const pack = parsedPack(JSON.parse(readFileSync(`content/${PACK}.json`, 'utf8')));

/** `npm run bench -- sizes speeds throughput packs`: only those named. */
const asked = process.argv.slice(2);

const say = (what: string) => console.error(what);

say('Building …');
await bundleWorker();
const runtime = await startRuntime({
  host: '127.0.0.1',
  port: 0,
  stateFolder: null,
  settings: { ROOM_KEY: 'for trying out' },
});
const ours = await startProxy(runtime.url.origin);

// Plain pages of somebody else: the bare form, and a page that embeds us.
const snippet = embedSnippet({ origin: ours.origin, packId: PACK, view: 'all', heightPx: 2640 });
const pages: Record<string, string> = { '/form': bareForm(pack), '/host': hostPage(snippet) };
const plain = createServer((request, response) => {
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(pages[request.url ?? ''] ?? '');
});
await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve));
const theirs = await startProxy(`http://127.0.0.1:${(plain.address() as AddressInfo).port}`);

const browser = await launchBrowser();
try {
  const parts = {
    sizes: () => sizes(browser),
    speeds: () => speeds(browser),
    throughput,
    packs: () => measurePacks(say),
    room,
  };
  const rows: Row[] = [];
  for (const [name, measure] of Object.entries(parts))
    if (asked.length === 0 || asked.includes(name)) rows.push(...(await measure()));
  console.log(`\n${printTable(rows)}\n`);
  const missed = rows.filter(({ isMet }) => !isMet);
  console.log(missed.length === 0 ? 'Every bar is met.' : `Missed: ${missed.map(({ what }) => what).join('; ')}.`);
} finally {
  await browser.close();
  ours.close();
  theirs.close();
  plain.close();
  await runtime.stop();
}

async function sizes(browser: Browser): Promise<Row[]> {
  const loads = { form: [] as PageLoad[], page: [] as PageLoad[], embed: [] as PageLoad[] };
  const count = runs(11);
  for (let run = 0; run < count; run++) {
    say(`Sizes, run ${run + 1} of ${count} …`);
    loads.form.push(await loadPage(browser, `${theirs.origin}/form`));
    loads.page.push(await loadPage(browser, `${ours.origin}/a/${PACK}`));
    loads.embed.push(await loadPage(browser, `${theirs.origin}/host`, ours.origin));
  }
  const [form, page, embed] = [sumUp(loads.form), sumUp(loads.page), sumUp(loads.embed)];
  const code = embed.scriptBytes;
  const told = (load: PageLoad) =>
    `${load.layoutShift.toFixed(3)}; ${load.longTasks}; ${load.cookies}; ${load.foreignRequests} (longest task ${millis(load.longestMillis)})`;
  const isQuiet = ({ layoutShift, longTasks, cookies, foreignRequests }: PageLoad) =>
    [layoutShift, longTasks, cookies, foreignRequests].every((value) => value === 0);
  return [
    {
      what: 'embed: code',
      measured: kilobytes(code),
      bar: '≤ 15 kB',
      beside: 'smallest Preact quiz: 7 kB',
      isMet: code <= 15_000,
    },
    {
      what: 'embed: everything, with the shipped pack',
      measured: `${kilobytes(embed.bytes)}, ${embed.requests} requests`,
      bar: '≤ 22 kB, ≤ 3 requests',
      beside: 'the lightest real rival: 46 kB',
      isMet: embed.bytes <= 22_000 && embed.requests <= 3,
    },
    {
      what: 'reading page, all of it',
      measured: `${kilobytes(page.bytes)}, ${page.requests} requests`,
      bar: '≤ 30 kB, ≤ 3 requests',
      beside: `bare form: ${kilobytes(form.bytes)}, ${form.requests} request`,
      isMet: page.bytes <= 30_000 && page.requests <= 3,
    },
    ...(
      [
        ['embed', embed],
        ['reading page', page],
      ] as const
    ).map(([name, load]) => ({
      what: `${name}: layout shift; long tasks; cookies; third parties`,
      measured: told(load),
      bar: '0; 0; 0; 0',
      beside: `bare form: ${told(form)}`,
      isMet: isQuiet(load),
    })),
  ];
}

/** Of all loads of a page: the median of what the machine has a part in, the most of everything else. */
function sumUp(loads: readonly PageLoad[]): PageLoad {
  const middle = (name: keyof PageLoad) => median(loads.map((load) => load[name]));
  const most = (name: keyof PageLoad) => Math.max(...loads.map((load) => load[name]));
  return {
    requests: most('requests'),
    bytes: most('bytes'),
    scriptBytes: most('scriptBytes'),
    foreignRequests: most('foreignRequests'),
    cookies: most('cookies'),
    layoutShift: most('layoutShift'),
    longTasks: middle('longTasks'),
    longestMillis: middle('longestMillis'),
  };
}

async function speeds(browser: Browser): Promise<Row[]> {
  const widget = { option: 'label.option', check: '.question:not(.away) .check', answered: '[part~=verdict]' };
  const visits: Record<'form' | 'page' | 'demo' | 'host', { url: string; press: Press }> = {
    form: { url: `${theirs.origin}/form`, press: { option: 'label.option', answered: 'label.option:has(:checked)' } },
    page: { url: `${ours.origin}/a/${PACK}`, press: { ...widget, live: '.live' } },
    demo: { url: `${ours.origin}/demo`, press: widget },
    host: { url: `${theirs.origin}/host`, press: widget },
  };
  const chosen = { form: [] as number[], page: [] as number[], demo: [] as number[], host: [] as number[] };
  const answered = structuredClone(chosen);
  // Round robin, so that a noisy minute touches all of them alike.
  const count = runs(31);
  for (let run = 0; run < count; run++) {
    for (const name of ['form', 'page', 'demo', 'host'] as const) {
      say(`Speeds, run ${run + 1} of ${count}: ${name} …`);
      const told = await pressInPage(browser, visits[name].url, visits[name].press);
      chosen[name].push(told.chosenMillis);
      answered[name].push(told.answeredMillis);
    }
  }
  const row = (what: string, values: readonly number[], against: readonly number[], most: number): Row => {
    // Each load against the bare form's of the same round: what slows the machine for a while slows both.
    const ratio = median(values.map((value, run) => value / (against[run] as number)));
    return {
      what,
      measured: `${times(ratio)} (${millis(median(values))})`,
      bar: `≤ ${most} ×`,
      beside: `bare form: ${millis(median(against))}`,
      isMet: ratio <= most,
    };
  };
  return [
    row('reading page: an option can be chosen', chosen.page, chosen.form, 1.25),
    row('reading page: Check is answered by our code', answered.page, answered.form, 1.6),
    row('embed in /demo: Check is answered', answered.demo, answered.form, 2.3),
    // The bar is the demo's; a page with the usual snippet is held to the same.
    row('embed by the usual snippet: Check is answered', answered.host, answered.form, 2.3),
  ];
}

function room(): Promise<Row[]> {
  say('Room …');
  return measureRoom();
}

async function throughput(): Promise<Row[]> {
  say('Throughput …');
  const url = `${runtime.url.origin}/a/${PACK}`;
  const baseline = await startBaseline(await (await fetch(url)).text());
  try {
    const rates = { ours: [] as number[], theirs: [] as number[] };
    for (let run = 0; run < Math.min(runs(3), 3); run++) {
      rates.theirs.push(await requestsPerSecond(baseline.url.href));
      rates.ours.push(await requestsPerSecond(url));
    }
    const [own, other] = [median(rates.ours), median(rates.theirs)];
    return [
      {
        what: 'reading page, requests per second',
        measured: `${times(own / other)} (${Math.round(own)})`,
        bar: '≥ 0.8 ×',
        beside: `a Hono route with the same bytes: ${Math.round(other)}`,
        isMet: own / other >= 0.8,
      },
    ];
  } finally {
    await baseline.stop();
  }
}
