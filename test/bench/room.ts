import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build, type Rolldown } from 'vite';
import { type Runtime, startRuntime } from '../../scripts/runtime.ts';
import type { RoomReport } from '../../src/room/index.ts';
import {
  askRooms,
  bearer,
  HttpClient,
  type MadeRoom,
  makeRoom,
  move,
  newStudentKey,
  SocketClient,
} from '../worker/room/room-client.ts';
import { shownAnswer } from '../worker/room/shown-answer.ts';
import { whenQuiet } from './quiet.ts';
import { median, millis, type Row, times } from './table.ts';

const PACK = 'harbour-ferry';
const CLASS = 500;
const LARGEST = 1000;
/** Questions that are revealed to the largest room, each beside the bare broadcast of the same bytes. */
const REVEALS = 5;

const runtimeOptions = { host: '127.0.0.1', port: 0, settings: { ROOM_KEY: 'for trying out' } };

/** A room under load: joining, answering, revealing; with its storage on disk, as it ships. */
export async function measureRoom(): Promise<Row[]> {
  const stateFolder = await mkdtemp(join(tmpdir(), 'readback-bench-'));
  const runtime = await startRuntime({ ...runtimeOptions, stateFolder });
  const bare = await startRuntime({ ...runtimeOptions, stateFolder: null, script: await bareBroadcaster() });
  try {
    const rows = await measureClass(runtime.url.origin);
    return [...rows, await measureReveal(runtime, bare)];
  } finally {
    await runtime.stop();
    await bare.stop();
    await rm(stateFolder, { recursive: true, force: true });
  }
}

async function measureClass(origin: string): Promise<Row[]> {
  const room = await makeRoom(origin, PACK);
  const host = await hostOf(origin, room, CLASS);
  await whenQuiet();
  const joins: number[] = [];
  const students = await Promise.all(
    Array.from({ length: CLASS }, async () => {
      const start = performance.now();
      const student = await SocketClient.enter(origin, room.code, { key: newStudentKey(), join: {} });
      joins.push(performance.now() - start);
      return student;
    }),
  );

  await move(host, 'start');
  const seen = await move(host, 'open');
  const acknowledged: number[] = [];
  await Promise.all(
    students.map(async (student, index) => {
      await wait((index * 1000) / CLASS);
      const start = performance.now();
      const answer = {
        t: 'answer',
        question: seen.question?.id,
        round: 1,
        answer: shownAnswer(seen, index),
        clientId: 'c',
      };
      if ((await student.ask(answer)).t === 'ok') acknowledged.push(performance.now() - start);
    }),
  );
  const response = await askRooms(origin, `/${room.code}/report`, { headers: bearer(room.hostKey) });
  const stored = ((await response.json()) as RoomReport).questions[0]?.answered ?? 0;
  for (const student of students) student.leave();
  return [
    {
      what: `room: ${CLASS} join at once, p95`,
      measured: millis(percentile(joins, 95)),
      bar: 'none set',
      beside: `${joins.length} are in`,
      isMet: joins.length === CLASS,
    },
    {
      what: `room: ${CLASS} answer within a second, p95 of the acknowledgements`,
      measured: `${millis(percentile(acknowledged, 95))}, ${acknowledged.length - stored} lost`,
      bar: '< 300 ms, none lost',
      beside: `${stored} stored`,
      isMet: percentile(acknowledged, 95) < 300 && acknowledged.length === CLASS && stored === CLASS,
    },
  ];
}

async function measureReveal(runtime: Runtime, bare: Runtime): Promise<Row> {
  const { origin } = runtime.url;
  const room = await makeRoom(origin, PACK);
  const host = await hostOf(origin, room, LARGEST);
  const hello = () => JSON.stringify({ v: 1, t: 'hello', key: newStudentKey(), join: {} });
  const socketUrl = webSocketUrl(origin, `/api/v1/rooms/${room.code}/socket`);
  const students = await openListeners(socketUrl, LARGEST, hello);
  const baseline = await openListeners(webSocketUrl(bare.url.origin, '/'), LARGEST + 1, () => 'hello');

  await whenQuiet();
  const own: number[] = [];
  const theirs: number[] = [];
  await move(host, 'start');
  for (let round = 0; round < REVEALS; round++) {
    await move(host, 'open');
    await move(host, 'lock');
    const { seq } = await host.view();
    const reveal = () => void host.ask({ t: 'do', what: 'reveal', expectSeq: seq });
    const heard = await timeToAll(students, (frame) => frame.includes('"phase":"reveal"'), reveal);
    own.push(percentile(heard.millis, 99));
    const [asker, ...listeners] = baseline;
    const broadcast = () => asker?.send(heard.frame);
    const bareHeard = await timeToAll(listeners, (frame) => frame === heard.frame, broadcast);
    theirs.push(percentile(bareHeard.millis, 99));
    if (round < REVEALS - 1) await move(host, 'next');
  }
  for (const socket of [...students, ...baseline]) socket.close();
  // Each reveal against the broadcast of the same bytes right after it: what slows the machine slows both.
  const ratio = median(own.map((value, round) => value / (theirs[round] as number)));
  return {
    what: `room of ${LARGEST}: reveal to the last student, p99`,
    measured: `${times(ratio)} (${millis(median(own))})`,
    bar: '≤ 2 ×',
    beside: `a bare Durable Object that broadcasts the same bytes: ${millis(median(theirs))}`,
    isMet: ratio <= 2,
  };
}

async function hostOf(origin: string, { code, hostKey }: MadeRoom, size: number): Promise<HttpClient> {
  const host = new HttpClient(origin, code, hostKey);
  await host.ask({ t: 'settings', size });
  return host;
}

function webSocketUrl(origin: string, path: string): URL {
  const url = new URL(path, origin);
  url.protocol = 'ws:';
  return url;
}

/** Sockets that have said hello and been answered. */
async function openListeners(url: URL, count: number, hello: () => string): Promise<WebSocket[]> {
  const sockets: WebSocket[] = [];
  // In lots: a thousand at the very same moment measure the machine's queue of connections.
  for (let opened = 0; opened < count; opened += 100) {
    const lot = Array.from({ length: Math.min(100, count - opened) }, () => openListener(url, hello()));
    sockets.push(...(await Promise.all(lot)));
  }
  return sockets;
}

function openListener(url: URL, hello: string): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url);
    socket.addEventListener('open', () => socket.send(hello));
    socket.addEventListener('message', () => resolve(socket), { once: true });
    socket.addEventListener('error', () => reject(new Error('A socket was refused')));
  });
}

/** How long after the start each of them hears a frame that is meant, and what the first of them hears. */
async function timeToAll(sockets: readonly WebSocket[], isMeant: (frame: string) => boolean, begin: () => void) {
  const heard = sockets.map(
    (socket) =>
      new Promise<{ at: number; frame: string }>((resolve) => {
        const listen = ({ data }: MessageEvent) => {
          if (!isMeant(String(data))) return;
          socket.removeEventListener('message', listen);
          resolve({ at: performance.now(), frame: String(data) });
        };
        socket.addEventListener('message', listen);
      }),
  );
  const start = performance.now();
  begin();
  const all = await Promise.all(heard);
  return { millis: all.map(({ at }) => at - start), frame: all[0]?.frame ?? '' };
}

function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}

/** A Durable Object that does nothing but send to all what one sends. */
async function bareBroadcaster(): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: { entry: 'test/bench/broadcast-worker.ts', formats: ['es'], fileName: 'worker' },
      rolldownOptions: { external: ['cloudflare:workers'] },
    },
  });
  const [{ output }] = result as [Rolldown.RolldownOutput];
  return output[0].code;
}
