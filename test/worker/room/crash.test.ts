import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { startRuntime } from '../../../scripts/runtime.ts';
import { type Answer, gradeAnswer, isScored } from '../../../src/pack/index.ts';
import { type Chance, chanceFrom } from '../../../src/room/chance.ts';
import { dealLesson, type RoomReport, type RoomView } from '../../../src/room/index.ts';
import { readRoomCode } from '../../../src/worker/room/room-code.ts';
import { digestOf } from '../../../src/worker/room/secrets.ts';
import { ferryPack } from '../../builders.ts';
import { SEED } from '../../room/play.ts';
import type { RuntimeProcess } from '../runtime-process.ts';
import { killableRuntime } from './killable-runtime.ts';
import { askRooms, bearer, HttpClient, makeRoom, move, newStudentKey, SocketClient } from './room-client.ts';
import { shownAnswer } from './shown-answer.ts';

const STUDENTS = 200;

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup();
});

test('of 200 students, with frames sent twice, sockets dropped and the runtime killed, every acknowledged answer is in the report once', async () => {
  const machine = await killableRuntime();
  cleanups.push(machine.remove);
  let runtime: RuntimeProcess = await machine.start();
  cleanups.push(() => runtime.kill());
  const { origin } = runtime;
  const room = await makeRoom(origin);
  const host = new HttpClient(origin, room.code, room.hostKey);
  await host.ask({ t: 'settings', size: STUDENTS, changeAnswer: false });
  const students = Array.from({ length: STUDENTS }, (_, index) => new Student(origin, room.code, index));
  await Promise.all(students.map((student) => student.enter()));

  const questions = ferryPack.questions.length;
  await again(() => move(host, 'start'));
  for (let index = 0; index < questions; index++) {
    const seen = await again(() => move(host, 'open'));
    const isAsked = seen.stem?.kind !== 'recall';
    const answering = isAsked ? Promise.all(students.map((student) => student.answer(seen))) : Promise.resolve();
    if (index === 2 || index === 5) {
      // In the middle of it: some are acknowledged, some are not.
      while (students.filter((student) => student.acknowledged.has(seen.stem?.id ?? '')).length < STUDENTS / 4)
        await wait(1);
      await runtime.kill();
      runtime = await machine.start();
    }
    await answering;
    await again(() => move(host, 'lock'));
    await again(() => move(host, 'reveal'));
    if (index < questions - 1) await again(() => move(host, 'next'));
  }

  const report = (await (
    await askRooms(origin, `/${room.code}/report`, { headers: bearer(room.hostKey) })
  ).json()) as RoomReport;
  expect(report.students).toHaveLength(STUDENTS);
  const scored = ferryPack.questions.filter(isScored);
  expect(report.questions.map(({ answered, of }) => [answered, of])).toEqual(scored.map(() => [STUDENTS, STUDENTS]));
  expect(students.every(({ acknowledged }) => acknowledged.size === scored.length)).toBe(true);
  // What was acknowledged is what is counted, student by student: their credits add up.
  const credits = await creditsOf(students, host);
  const reported = report.students.map(({ answers }) => answers.map((answer) => answer.credits[0]));
  const sorted = (rows: unknown[][]) => rows.map((row) => JSON.stringify(row)).toSorted();
  expect(sorted(reported)).toEqual(sorted(credits));
  for (const student of students) student.leave();
}, 300_000);

test('when its time is over, nothing of a room is left, whether anybody looks or not', async () => {
  const machine = await killableRuntime();
  cleanups.push(machine.remove);
  const stateFolder = join(machine.folder, 'state');
  const runtime = await startRuntime({
    host: '127.0.0.1',
    port: 0,
    stateFolder,
    settings: { ROOM_KEY: 'for trying out' },
  });
  cleanups.push(runtime.stop);
  const rooms = await runtime.rooms();
  const code = await someCode('for trying out');
  const key = 'h'.repeat(43);
  const digests = { host: await digestOf(key), screen: await digestOf('s'), recovery: await digestOf('r') };
  const life = { lobbyIdleMillis: 1_000, lessonIdleMillis: 1_000, keepMillis: 10_000 };
  const lesson = dealLesson(ferryPack, SEED);
  expect(await rooms.get(rooms.idFromName(code)).create({ lesson, digests, life })).toBe(true);
  const traces = [digests.host, 'CREATE TABLE students'];
  const made = await bytesOfRooms(stateFolder);
  for (const trace of traces) expect(made).toContain(trace);
  // Nobody asks for it; the alarm alone can do it.
  while ((await bytesOfRooms(stateFolder)).includes(digests.host)) await wait(50);
  const gone = await askRooms(runtime.url.origin, `/${code}/state`, { headers: bearer(key) });
  expect(gone.status).toBe(410);
  const left = await bytesOfRooms(stateFolder);
  for (const trace of traces) expect(left).not.toContain(trace);
});

test('no secret is stored, only its digest', async () => {
  const machine = await killableRuntime();
  cleanups.push(machine.remove);
  const runtime = await machine.start();
  cleanups.push(() => runtime.kill());
  const room = await makeRoom(runtime.origin);
  const key = newStudentKey();
  await HttpClient.enter(runtime.origin, room.code, { key, join: {} });
  const stored = await bytesOfRooms(join(machine.folder, 'state'));
  expect(stored).toContain(await digestOf(key));
  for (const secret of [room.hostKey, room.screenKey, room.recoveryCode, room.recoveryCode.replaceAll('-', ''), key]) {
    expect(stored).not.toContain(secret);
  }
});

/** Does it until it is done: the runtime may be down, or a press may have been heard though its answer was lost. */
async function again<Value>(attempt: () => Promise<Value>): Promise<Value> {
  const giveUpAt = Date.now() + 120_000;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > giveUpAt) throw error;
      await wait(100);
    }
  }
}

/** A phone on a bad network: sends some frames twice, loses its socket now and then, and goes on. */
class Student {
  /** By question, what was acknowledged. */
  readonly acknowledged = new Map<string, Answer>();
  readonly #origin: string;
  readonly #code: string;
  readonly #index: number;
  readonly #key = newStudentKey();
  readonly #chance: Chance;
  #socket: SocketClient | null = null;

  constructor(origin: string, code: string, index: number) {
    this.#origin = origin;
    this.#code = code;
    this.#index = index;
    this.#chance = chanceFrom(`${SEED.slice(8)}${(index + 1).toString(16).padStart(8, '0')}`);
  }

  async enter(): Promise<SocketClient> {
    this.#socket = await again(() => SocketClient.enter(this.#origin, this.#code, { key: this.#key, join: {} }));
    return this.#socket;
  }

  async answer(seen: RoomView): Promise<void> {
    const question = seen.stem?.id ?? '';
    const given = shownAnswer(seen, this.#index);
    const frame = { t: 'answer', question, round: 1, answer: given, clientId: question };
    while (!this.acknowledged.has(question)) {
      const luck = this.#chance.below(10);
      const socket = this.#socket ?? (await this.enter());
      try {
        if (luck === 0) socket.sendRaw(JSON.stringify({ v: 1, ...frame }));
        if (luck === 1) {
          // Sent, and nobody stays to hear the answer.
          socket.sendRaw(JSON.stringify({ v: 1, ...frame }));
          socket.leave();
        }
        const answer = await socket.ask(frame);
        if (answer.t === 'ok') this.acknowledged.set(question, given);
        else throw new Error(`${question} was refused: ${JSON.stringify(answer)}`);
      } catch (error) {
        if (error instanceof Error && error.message.includes('was refused')) throw error;
        this.#socket = null;
      }
    }
  }

  leave(): void {
    this.#socket?.leave();
  }
}

/** What each student's acknowledged answers are worth, question by question. */
async function creditsOf(students: readonly Student[], host: HttpClient): Promise<number[][]> {
  const view = await host.view();
  const outline = view.role === 'host' ? view.outline : [];
  const reveals = new Map<string, (answer: Answer) => number>();
  for (const { question, kind } of outline) {
    if (kind === 'recall') continue;
    await host.ask({ t: 'do', what: 'back', question, expectSeq: (await host.view()).seq });
    const { reveal } = await host.view();
    const index = outline.findIndex((entry) => entry.question === question);
    reveals.set(question, creditBy(index, reveal?.answer ?? null));
  }
  return students.map(({ acknowledged }) =>
    [...reveals].map(([question, credit]) => credit(acknowledged.get(question) ?? [])),
  );
}

/** Grades in the room's ids by what the room revealed as right. */
function creditBy(index: number, right: Answer | null): (answer: Answer) => number {
  const published = ferryPack.questions[index];
  if (!published || !isScored(published) || right === null) throw new Error('Nothing was revealed');
  const same = (answer: Answer, part: string) =>
    (answer as Record<string, unknown>)[part] === (right as Record<string, unknown>)[part];
  switch (published.kind) {
    case 'truth':
      return (answer) => (answer === right ? 1 : 0);
    case 'number':
    case 'blank':
      // Their ids and values are such that the published question grades them.
      return (answer) => gradeByParts(published, answer, right);
    case 'match':
    case 'sort': {
      const parts = Object.keys(right);
      return (answer) => parts.filter((part) => same(answer, part)).length / parts.length;
    }
    case 'choice': {
      const correct = right as readonly string[];
      return (answer) => {
        const picks = answer as readonly string[];
        const hits = picks.filter((pick) => correct.includes(pick)).length;
        return Math.max(0, hits - (picks.length - hits)) / correct.length;
      };
    }
    case 'order': {
      const correct = right as readonly string[];
      return (answer) => {
        const places = correct.map((item) => (answer as readonly string[]).indexOf(item));
        const pairs = places.flatMap((earlier, at) => places.slice(at + 1).map((later) => earlier < later));
        return pairs.filter(Boolean).length / pairs.length;
      };
    }
  }
}

function gradeByParts(published: Parameters<typeof gradeAnswer>[0], answer: Answer, right: Answer): number {
  if (published.kind !== 'blank') return gradeAnswer(published, answer).credit;
  const names = Object.keys(right);
  const renamed = Object.fromEntries(
    published.blanks.map(({ id }, at) => [id, (answer as Record<string, string>)[names[at] ?? ''] ?? '']),
  );
  return gradeAnswer(published, renamed).credit;
}

async function someCode(roomKey: string): Promise<string> {
  for (const letter of '23456789ABCDEFGHJKLMNPQRSTUVWXYZ') {
    const code = await readRoomCode(`ABCDEF${letter}`, roomKey);
    if (code) return code;
  }
  throw new Error('No letter of the alphabet checks');
}

/**
 * What the disk holds of all rooms, byte for byte. It is read, not opened: SQLite's locks would disturb the runtime,
 * which has it open. A log is read before its database, since that is the way the bytes go.
 */
function bytesOfRooms(stateFolder: string): Promise<string> {
  return again(async () =>
    readdirSync(stateFolder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /RoomObject\/[0-9a-f]+\.sqlite(?:-wal|-journal)?$/.test(path))
      .toSorted()
      .toReversed()
      .map((path) => readFileSync(join(stateFolder, path), 'latin1'))
      .join(''),
  );
}
