import { expect, test } from 'vitest';
import { closeCodes, type ServerMessage } from '../../../src/room/index.ts';
import { backOffMillis, pollMillis } from '../../../src/widget/room/back-off.ts';
import {
  type HttpAnswer,
  type Link,
  type Machine,
  RoomConnection,
  type SocketEars,
} from '../../../src/widget/room/room-connection.ts';
import { timeMark } from '../../../src/widget/room/time-mark.ts';

/** A browser whose network and whose time the test moves by hand. */
class HandMachine implements Machine {
  readonly sockets: SocketEars[] = [];
  readonly sent: string[] = [];
  readonly posted: string[] = [];
  nowMillis = 0;
  answer: HttpAnswer | null = null;
  seen: HttpAnswer = { status: 304, text: '' };
  #timers: { atMillis: number; run: () => void }[] = [];

  openSocket(ears: SocketEars) {
    this.sockets.push(ears);
    return { send: (text: string) => void this.sent.push(text), close: () => {} };
  }
  post(frame: string): Promise<HttpAnswer> {
    this.posted.push(frame);
    return this.answer ? Promise.resolve(this.answer) : Promise.reject(new Error('offline'));
  }
  look(): Promise<HttpAnswer> {
    return Promise.resolve(this.seen);
  }
  after(millis: number, run: () => void) {
    const timer = { atMillis: this.nowMillis + millis, run };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((each) => each !== timer);
    };
  }
  chance = () => 1;
  isHidden = () => false;

  pass(millis: number) {
    this.nowMillis += millis;
    const due = this.#timers.filter(({ atMillis }) => atMillis <= this.nowMillis);
    this.#timers = this.#timers.filter(({ atMillis }) => atMillis > this.nowMillis);
    for (const { run } of due) run();
  }
  get latest(): SocketEars {
    return this.sockets.at(-1) as SocketEars;
  }
}

const welcome = JSON.stringify({ v: 1, t: 'welcome', role: 'student', now: 0, state: { version: 1 } });

function connect() {
  const machine = new HandMachine();
  const links: Link[] = [];
  const heard: ServerMessage[] = [];
  const connection = new RoomConnection({
    machine,
    key: 'k',
    onLink: (link) => links.push(link),
    hear: (message) => heard.push(message),
  });
  connection.start();
  return { machine, links, heard, connection };
}

function enter() {
  const opened = connect();
  opened.machine.latest.opened();
  opened.machine.latest.said(welcome);
  return opened;
}

test('comes back after any close but the three that say to stay away', () => {
  const { machine } = enter();
  machine.latest.closed(1006);
  machine.pass(600);
  expect(machine.sockets).toHaveLength(2);
});

test.each([closeCodes.replaced, closeCodes.removed, closeCodes.ended])(
  'stays away after %i, whatever wakes it',
  async (code) => {
    const { machine, links, connection } = enter();
    machine.latest.closed(code);
    await expect.poll(() => links.at(-1)?.name).toBe('over');
    machine.pass(60_000);
    connection.wake();
    expect(machine.sockets).toHaveLength(1);
    expect(links).toHaveLength(3);
  },
);

test('comes back at once when the network is back', () => {
  const { machine, connection } = enter();
  machine.latest.closed(1006);
  connection.wake();
  expect(machine.sockets).toHaveLength(2);
});

test('is over plain HTTP after two sockets that never opened', async () => {
  const { machine, links } = connect();
  machine.answer = { status: 200, text: welcome };
  machine.latest.closed(1006);
  machine.pass(600);
  machine.latest.closed(1006);
  machine.pass(1_200);
  await expect.poll(() => links.at(-1)?.name).toBe('live');
  expect(machine.posted).toHaveLength(1);
  expect(machine.sockets).toHaveLength(2);
});

test('is over plain HTTP after four seconds in which no socket opened', async () => {
  const { machine } = connect();
  machine.answer = { status: 200, text: welcome };
  machine.pass(4_000);
  machine.pass(600);
  expect(machine.posted).toHaveLength(1);
});

/** Over plain HTTP, with the room as it is left at the end. */
async function enterOverHttp() {
  const opened = connect();
  const { machine, links } = opened;
  machine.answer = { status: 200, text: welcome };
  machine.pass(4_000);
  machine.pass(600);
  await expect.poll(() => links.at(-1)?.name).toBe('live');
  return opened;
}

const ended = JSON.stringify({ v: 1, t: 'state', state: { role: 'student', version: 2, phase: 'ended' } });
const refused = JSON.stringify({ v: 1, t: 'err', code: 'ended' });

test('over plain HTTP, hears how the lesson ended, and is over with it', async () => {
  const { machine, links, heard } = await enterOverHttp();
  machine.seen = { status: 200, text: ended };
  machine.pass(10_000);
  await expect.poll(() => links.at(-1)).toEqual({ name: 'over', why: 'ended' });
  expect(heard.at(-1)).toEqual(JSON.parse(ended));
});

test.each([
  { way: 'a socket', leave: ({ machine }: ReturnType<typeof connect>) => machine.latest.closed(closeCodes.ended) },
  {
    way: 'plain HTTP',
    leave: ({ machine, connection }: ReturnType<typeof connect>) => {
      machine.answer = { status: 410, text: refused };
      connection.wake();
    },
  },
])('who comes back over $way after the end still sees how it ended', async ({ way, leave }) => {
  const opened = way === 'a socket' ? enter() : await enterOverHttp();
  const { machine, links, heard } = opened;
  machine.seen = { status: 200, text: ended };
  leave(opened);
  await expect.poll(() => links.at(-1)).toEqual({ name: 'over', why: 'ended' });
  expect(heard.at(-1)).toEqual(JSON.parse(ended));
});

test('finds out a connection that died without a word', () => {
  const { machine, links } = enter();
  machine.pass(20_000);
  expect(machine.sent.at(-1)).toBe('{"v":1,"t":"ping"}');
  machine.pass(8_000);
  expect(links.at(-1)).toEqual({ name: 'waiting' });
});

test('says that nobody knows what became of a request when the socket is gone', async () => {
  const { machine, connection } = enter();
  const answered = connection.ask({ t: 'ready' });
  machine.latest.closed(1006);
  expect(await answered).toEqual({ t: 'lost' });
});

test('waits 250 to 600 ms first, and never more than 8 s', () => {
  expect([backOffMillis(0, 0), backOffMillis(0, 1)]).toEqual([250, 600]);
  expect([backOffMillis(20, 0), backOffMillis(20, 1)]).toEqual([250, 8_000]);
  expect([pollMillis(false, 0.5), pollMillis(true, 0.5)]).toEqual([2_000, 5_000]);
});

test.each([
  { before: 61_000, after: 59_900, mark: 'half' },
  { before: 10_200, after: 9_900, mark: 'ten' },
  { before: 5_400, after: 4_900, mark: 'five' },
  { before: 300, after: -200, mark: 'end' },
  { before: 11_000, after: -1, mark: 'end' },
  { before: 40_000, after: 39_000, mark: null },
] as const)('tells of the time at $mark, from $before to $after ms', ({ before, after, mark }) => {
  expect(timeMark(120_000, before, after)).toBe(mark);
});
