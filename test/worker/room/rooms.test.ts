import { expect, inject, test } from 'vitest';
import { closeCodes, HELLO_MILLIS, type RoomView, rates } from '../../../src/room/index.ts';
import { hostileFrames } from '../../room/hostile-frames.ts';
import { join, moves, newRoom } from '../../room/play.ts';
import {
  askRooms,
  bearer,
  HttpClient,
  makeRoom,
  move,
  newAddress,
  newStudentKey,
  SocketClient,
  seeing,
} from './room-client.ts';
import { shownAnswer } from './shown-answer.ts';

const origin = inject('origin');

test('a room is made with a code, three links and its secrets, which stand in fragments alone', async () => {
  const room = await makeRoom(origin);
  expect(room.code).toMatch(/^[2-9A-HJ-NP-Z]{7}$/);
  expect(room.joinUrl).toBe(`${origin}/room/${room.code}`);
  expect(room.hostUrl).toBe(`${origin}/host/${room.code}#${room.hostKey}`);
  expect(room.screenUrl).toBe(`${origin}/screen/${room.code}#${room.screenKey}`);
  expect(room.hostKey).toMatch(/^[\w-]{43}$/);
  expect(new Set([room.hostKey, room.screenKey, room.recoveryCode]).size).toBe(3);
});

test.each([
  { body: '{"pack":"harbor-ferry"}', status: 404, type: 'pack-not-found' },
  { body: '{"pack":7}', status: 400, type: 'body-not-understood' },
  { body: 'pack=x', status: 400, type: 'body-not-understood' },
  { body: 'x'.repeat(3000), status: 413, type: 'body-too-large' },
])('no room is made of $type', async ({ body, status, type }) => {
  const response = await askRooms(origin, '', { method: 'POST', body });
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ type: `tag:readback,2026:${type}`, status });
});

test('one address makes a few rooms a minute, and others are not held up by it', async () => {
  const address = newAddress();
  const made: number[] = [];
  // A minute may end in between, and begin another five.
  for (let tries = 0; tries < 11; tries++) {
    made.push((await askRooms(origin, '', { method: 'POST', body: '{"pack":"harbour-ferry"}' }, address)).status);
  }
  expect(made.filter((status) => status === 201).length).toBeGreaterThanOrEqual(5);
  expect(made).toContain(429);
  await makeRoom(origin);
});

test('of codes that differ in their last letter, one is a room’s', async () => {
  const { code, hostKey } = await makeRoom(origin);
  const headers = bearer(hostKey);
  const statuses = await Promise.all(
    [...'23456789ABCDEFGHJKLMNPQRSTUVWXYZ'].map(
      async (letter) => (await askRooms(origin, `/${code.slice(0, 6)}${letter}/state`, { headers })).status,
    ),
  );
  expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  expect(statuses.filter((status) => status === 404)).toHaveLength(31);
  const typed = `${code.slice(0, 3)}-${code.slice(3)}`.toLowerCase();
  expect((await askRooms(origin, `/${typed}/state`, { headers })).status).toBe(200);
});

test('who guesses codes is told to wait, and whoever sits behind the same address still gets into their room', async () => {
  const { code, hostKey } = await makeRoom(origin);
  const address = newAddress();
  const statuses: number[] = [];
  for (let tries = 0; tries < 42; tries++)
    statuses.push((await askRooms(origin, '/2222222/state', {}, address)).status);
  expect(new Set(statuses)).toEqual(new Set([404, 429]));
  expect((await askRooms(origin, `/${code}/state`, { headers: bearer(hostKey) }, address)).status).toBe(200);
});

test('a class that reloads its pages after the room was deleted is told that it is over, each time', async () => {
  const { code, hostKey } = await makeRoom(origin);
  await askRooms(origin, `/${code}`, { method: 'DELETE', headers: bearer(hostKey) });
  const address = newAddress();
  for (let reloads = 0; reloads < 42; reloads++)
    expect((await askRooms(origin, `/${code}/state`, {}, address)).status).toBe(410);
});

test('what a room says is kept by no cache, and sent again only when it has changed', async () => {
  const { code, hostKey } = await makeRoom(origin);
  const headers = bearer(hostKey);
  const first = await askRooms(origin, `/${code}/state`, { headers });
  expect(first.headers.get('Cache-Control')).toBe('no-store');
  const { state } = (await first.json()) as { state: { version: number } };
  expect((await askRooms(origin, `/${code}/state?since=${state.version}`, { headers })).status).toBe(304);
  await HttpClient.enter(origin, code, { key: newStudentKey(), join: {} });
  expect((await askRooms(origin, `/${code}/state?since=${state.version}`, { headers })).status).toBe(200);
});

test('the address of sockets says so to who asks without an upgrade', async () => {
  const { code } = await makeRoom(origin);
  const response = await askRooms(origin, `/${code}/socket`);
  expect(response.status).toBe(426);
  expect(await response.json()).toMatchObject({ type: 'tag:readback,2026:upgrade-needed' });
});

test('the newest socket of a key wins', async () => {
  const { code } = await makeRoom(origin);
  const key = newStudentKey();
  const older = await SocketClient.enter(origin, code, { key, join: {} });
  const newer = await SocketClient.enter(origin, code, { key });
  expect(await older.closed).toBe(closeCodes.replaced);
  expect((await newer.ask({ t: 'ready' })).t).toBe('ok');
  newer.leave();
});

test('a removed device is closed and cannot come back, by socket or HTTP', async () => {
  const { code, hostKey } = await makeRoom(origin);
  const host = await SocketClient.enter(origin, code, { key: hostKey });
  const key = newStudentKey();
  const student = await SocketClient.enter(origin, code, { key, join: {} });
  const view = await student.view();
  const who = view.role === 'student' ? view.you.id : '';
  expect((await host.ask({ t: 'student', who, what: 'remove' })).t).toBe('ok');
  expect(await student.closed).toBe(closeCodes.removed);
  const again = await SocketClient.open(origin, code);
  expect((await again.ask({ t: 'hello', key, join: {} })).code).toBe('removed');
  expect(await again.closed).toBe(closeCodes.removed);
  await expect(HttpClient.enter(origin, code, { key, join: {} })).rejects.toThrow('removed');
  host.leave();
});

test('the recovery code makes another key the host’s, and the old one nobody’s', async () => {
  const { code, hostKey, recoveryCode } = await makeRoom(origin);
  const old = await SocketClient.enter(origin, code, { key: hostKey });
  const key = 'n'.repeat(43);
  const recover = recoveryCode.toLowerCase().replaceAll('-', ' ');
  const host = await SocketClient.enter(origin, code, { key, recover });
  expect(await old.closed).toBe(closeCodes.replaced);
  await move(host, 'start');
  await expect(HttpClient.enter(origin, code, { key: hostKey })).rejects.toThrow('unknown-key');
  // The answer may have been lost: the same again does no harm.
  await HttpClient.enter(origin, code, { key, ...{ recover } });
  await expect(SocketClient.enter(origin, code, { key, recover: 'AAAAA-AAAAA-AAAAA-AAAAA' })).rejects.toThrow(
    'unknown-key',
  );
  host.leave();
});

test('when the lesson ends everybody is told, students’ keys die, and the code is over once it is deleted', async () => {
  const { code, hostKey } = await makeRoom(origin);
  const host = await SocketClient.enter(origin, code, { key: hostKey });
  const key = newStudentKey();
  const student = await SocketClient.enter(origin, code, { key, join: {} });
  await move(host, 'end');
  expect(await student.closed).toBe(closeCodes.ended);
  expect((await student.view()).phase).toBe('ended');
  await expect(HttpClient.enter(origin, code, { key })).rejects.toThrow('ended');
  const message = { method: 'POST', body: '{"v":1,"t":"ready"}', headers: bearer(key) };
  expect(await (await askRooms(origin, `/${code}/message`, message)).json()).toMatchObject({ code: 'ended' });
  expect((await askRooms(origin, `/${code}`, { method: 'DELETE', headers: bearer(hostKey) })).status).toBe(204);
  expect(await host.closed).toBe(closeCodes.ended);
  const gone = await askRooms(origin, `/${code}/state`, { headers: bearer(hostKey) });
  expect(gone.status).toBe(410);
  expect(await gone.json()).toMatchObject({ type: 'tag:readback,2026:room-over' });
});

test(
  'who opens a socket and says nothing is not kept waiting for',
  async () => {
    const { code } = await makeRoom(origin);
    const silent = await SocketClient.open(origin, code);
    expect(await silent.closed).toBe(closeCodes.refused);
  },
  HELLO_MILLIS + 60_000,
);

test('counts reach host and screen, and the host’s grid says who is here', async () => {
  const { code, hostKey, screenKey } = await makeRoom(origin);
  const host = await SocketClient.enter(origin, code, { key: hostKey });
  const screen = await SocketClient.enter(origin, code, { key: screenKey });
  const student = await SocketClient.enter(origin, code, { key: newStudentKey(), join: {} });
  const heard = (client: SocketClient, text: string) => () => client.heard.some((frame) => frame.includes(text));
  await seeing(screen, heard(screen, '"counts":{"joined":1'));
  await seeing(host, heard(host, '"isHere":true'));
  student.leave();
  await seeing(
    host,
    () =>
      host.heard
        .filter((frame) => frame.includes('"people"'))
        .at(-1)
        ?.includes('"isHere":false') ?? false,
  );
  host.leave();
  screen.leave();
});

test('the host watches the votes grow, and the screen does not', async () => {
  const { code, hostKey, screenKey } = await makeRoom(origin);
  const host = await SocketClient.enter(origin, code, { key: hostKey });
  const screen = await SocketClient.enter(origin, code, { key: screenKey });
  const student = await SocketClient.enter(origin, code, { key: newStudentKey(), join: {} });
  await move(host, 'start');
  await move(host, 'open');
  const view = await seeing(student, ({ phase }) => phase === 'open');
  const answer = { question: view.question?.id, round: 1, answer: shownAnswer(view, 0), clientId: 'only' };
  expect(await student.ask({ t: 'answer', ...answer })).toMatchObject({ t: 'ok' });
  const heard = (client: SocketClient, text: string) => () => client.heard.some((frame) => frame.includes(text));
  await seeing(host, heard(host, '"distribution":{"answered":1'));
  await seeing(screen, heard(screen, '"answered":1,"of":1'));
  expect(heard(screen, '"tallies"')()).toBe(false);
  for (const client of [host, screen, student]) client.leave();
});

test.each(['student', 'screen', 'host'] as const)(
  'hostile frames of a %s are each answered with a code or a close, and the room is as it was',
  async (role) => {
    const { code, hostKey, screenKey } = await makeRoom(origin);
    const studentKey = newStudentKey();
    const host = await HttpClient.enter(origin, code, { key: hostKey });
    await HttpClient.enter(origin, code, { key: studentKey, join: {} });
    await move(host, 'start');
    const before = await host.view();
    const key = { student: studentKey, screen: screenKey, host: hostKey }[role];
    const model = moves(join(newRoom(), 'ada'), 'start', 'open');
    const closes = new Set<number>();
    let socket = await SocketClient.enter(origin, code, { key });
    let sent = 0;
    let heard = 0;
    for (const frame of hostileFrames(model, 240, role)) {
      // Answered one by one, the rate is kept; that it is enforced is seen below.
      if (sent % rates[role].burst === 0) {
        socket.leave();
        heard += answersIn(socket);
        socket = await SocketClient.enter(origin, code, { key });
      }
      sent++;
      const answered = answersIn(socket);
      socket.sendRaw(frame);
      const end = await untilAnswered(socket, answered);
      if (end === null) continue;
      closes.add(end);
      heard += answersIn(socket);
      socket = await SocketClient.enter(origin, code, { key });
    }
    expect([...closes].every((close) => close === closeCodes.tooLarge)).toBe(true);
    expect(heard).toBeGreaterThan(sent / 2);
    if (role !== 'host') expect(lessonIn(await host.view())).toEqual(lessonIn(before));
    socket.leave();
  },
);

test('who floods the room is slowed, then cut off', async () => {
  const { code } = await makeRoom(origin);
  const student = await SocketClient.enter(origin, code, { key: newStudentKey(), join: {} });
  for (let sent = 0; sent < 200; sent++) student.sendRaw('{"v":1,"t":"ready"}');
  expect(await student.closed).toBe(closeCodes.refused);
  expect(student.heard.some((frame) => /"code":"slow".*"retryMillis":\d+/.test(frame))).toBe(true);
});

/** What only a host can change. */
function lessonIn({ seq, phase, stem, isPaused, isDoorOpen, settings }: RoomView): Partial<RoomView> {
  return { seq, phase, stem, isPaused, isDoorOpen, settings };
}

function answersIn(socket: SocketClient): number {
  return socket.heard.filter((frame) => /"t":"(?:ok|err)"/.test(frame)).length;
}

/** Why the socket was closed; `null`: it was answered. */
async function untilAnswered(socket: SocketClient, before: number): Promise<number | null> {
  let end: number | null = null;
  void socket.closed.then((code) => {
    end = code;
  });
  while (end === null && answersIn(socket) === before) await new Promise((resolve) => setTimeout(resolve, 1));
  return end;
}
