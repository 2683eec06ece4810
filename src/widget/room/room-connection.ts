import type { RefusalCode, ServerMessage } from '../../room/index.ts';
import { backOffMillis, pollMillis } from './back-off.ts';

/** How it stands between this page and the room. */
export type Link =
  | { name: 'connecting' }
  | { name: 'live' }
  /** It was lost, and comes back by itself. */
  | { name: 'waiting' }
  /** The room answered, and did not let this key in. */
  | { name: 'refused'; code: RefusalCode }
  | { name: 'over'; why: OverWhy };

export type OverWhy = 'replaced' | 'removed' | 'ended' | 'gone' | 'not-found';

/** What became of a request; `lost`: nobody knows. */
export type Answered = { t: 'ok' } | { t: 'err'; code: RefusalCode; retryMillis?: number } | { t: 'lost' };

export interface JoinWish {
  name?: string;
  seat?: number;
}

/** What a socket tells. `code`: as a WebSocket closes. */
export interface SocketEars {
  opened(): void;
  said(text: string): void;
  closed(code: number): void;
}

export interface RoomSocket {
  send(text: string): void;
  close(): void;
}

export interface HttpAnswer {
  status: number;
  text: string;
}

/** All that the connection needs of the browser: the network, the time and chance. */
export interface Machine {
  openSocket(ears: SocketEars): RoomSocket;
  /** Both reject where the network fails. */
  post(frame: string): Promise<HttpAnswer>;
  look(sinceVersion: number | null): Promise<HttpAnswer>;
  /** Answers with what calls it off. */
  after(millis: number, run: () => void): () => void;
  /** From 0 to 1. */
  chance(): number;
  isHidden(): boolean;
}

export interface ConnectionSetup {
  machine: Machine;
  key: string;
  onLink(link: Link): void;
  hear(message: ServerMessage): void;
}

const OPEN_MILLIS = 4_000;
const ANSWER_MILLIS = 8_000;
const PING_MILLIS = 20_000;
/** So many sockets that never opened, and plain HTTP it is. */
const MAX_FAILED_UPGRADES = 2;

/** After these a client stays away; after any other close it comes back. The same numbers as in `closeCodes`. */
const overCodes: Record<number, OverWhy> = { 4001: 'replaced', 4003: 'removed', 4010: 'ended' };

/** One connection of one page with one room: over a socket, or where none opens over plain HTTP; it comes back by itself. */
export class RoomConnection {
  readonly #setup: ConnectionSetup;
  readonly #waiting = new Map<string, (answer: Answered) => void>();
  #hello: Record<string, unknown> = {};
  #socket: RoomSocket | null = null;
  #way: 'socket' | 'http' = 'socket';
  #isGreeted = false;
  #hasOpenedOnce = false;
  #wasGreeted = false;
  #failedUpgrades = 0;
  #tries = 0;
  #asked = 0;
  #version: number | null = null;
  #hasSeenEnd = false;
  #isStopped = true;
  #isPolling = false;
  #callOff = () => {};

  constructor(setup: ConnectionSetup) {
    this.#setup = setup;
  }

  /** @param hello what the first frame says beside the key: `join` for a new student, `recover` for a recovery code. */
  start(hello: { join?: JoinWish; recover?: string } = {}): void {
    this.#hello = hello;
    this.#isStopped = false;
    this.#setup.onLink({ name: 'connecting' });
    this.#connect();
  }

  /** The network is back, or somebody looks: no more waiting. */
  wake(): void {
    const isLive = this.#isGreeted && this.#way === 'socket';
    if (this.#isStopped || isLive) return;
    this.#callOff();
    this.#connect();
  }

  async ask(message: { t: string } & Record<string, unknown>): Promise<Answered> {
    if (this.#isStopped || !this.#isGreeted) return { t: 'lost' };
    const id = `r${++this.#asked}`;
    const frame = JSON.stringify({ v: 1, id, ...message });
    if (this.#way === 'http') return this.#askOverHttp(frame);
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#socket?.send(frame);
      this.#setup.machine.after(ANSWER_MILLIS, () => this.#settle(id, { t: 'lost' }));
    });
  }

  stop(): void {
    this.#isStopped = true;
    this.#callOff();
    this.#drop();
  }

  #connect(): void {
    if (this.#isStopped) return;
    if (this.#way === 'socket') this.#openSocket();
    else void this.#greetOverHttp();
  }

  #openSocket(): void {
    const { machine, key } = this.#setup;
    this.#drop();
    let isOpen = false;
    const isMine = () => this.#socket === socket && !this.#isStopped;
    const socket: RoomSocket = machine.openSocket({
      opened: () => {
        if (!isMine()) return;
        isOpen = true;
        this.#hasOpenedOnce = true;
        this.#failedUpgrades = 0;
        socket.send(JSON.stringify({ v: 1, t: 'hello', id: 'hello', key, ...this.#hello }));
        this.#await(OPEN_MILLIS, () => this.#lost());
      },
      said: (text) => {
        if (isMine()) this.#hear(text);
      },
      closed: (code) => {
        if (!isMine()) return;
        const why = overCodes[code];
        if (why) {
          this.#end(why);
          return;
        }
        if (!isOpen) this.#failedUpgrades++;
        this.#lost();
      },
    });
    this.#socket = socket;
    this.#await(OPEN_MILLIS, () => {
      this.#failedUpgrades = MAX_FAILED_UPGRADES;
      this.#lost();
    });
  }

  #hear(text: string): void {
    const message = readServerMessage(text);
    if (message === null) return;
    if (message.t === 'welcome') this.#welcomed(message);
    if (message.t === 'err' && message.id === 'hello') {
      this.#refuse(message.code);
      return;
    }
    if ((message.t === 'ok' || message.t === 'err') && message.id !== undefined) this.#settle(message.id, message);
    this.#tell(message);
  }

  #welcomed(message: ServerMessage & { t: 'welcome' }): void {
    this.#isGreeted = true;
    this.#wasGreeted = true;
    this.#tries = 0;
    // The key is known from now on.
    this.#hello = {};
    this.#version = message.state.version;
    this.#callOff();
    this.#setup.onLink({ name: 'live' });
    if (this.#way === 'socket') this.#keepAlive();
    else this.#pollLater();
  }

  /** A connection that is dead without a word is found out by a frame that nobody answers. */
  #keepAlive(): void {
    this.#await(PING_MILLIS, () => {
      this.#socket?.send('{"v":1,"t":"ping"}');
      this.#await(ANSWER_MILLIS, () => this.#lost());
    });
  }

  #tell(message: ServerMessage): void {
    if (this.#way === 'socket' && this.#isGreeted) this.#keepAlive();
    if (message.t === 'state') {
      this.#version = message.state.version;
      this.#hasSeenEnd = message.state.phase === 'ended';
    }
    this.#setup.hear(message);
  }

  async #greetOverHttp(): Promise<void> {
    try {
      const answer = await this.#setup.machine.post(JSON.stringify({ v: 1, t: 'hello', ...this.#hello }));
      const message = answer.status === 200 ? readServerMessage(answer.text) : null;
      if (message?.t !== 'welcome') return this.#httpProblem(answer);
      if (this.#hasOpenedOnce) {
        // Sockets open here; the server was away for a moment.
        this.#hasOpenedOnce = false;
        this.#failedUpgrades = 0;
        this.#way = 'socket';
        return this.#openSocket();
      }
      this.#welcomed(message);
      this.#setup.hear(message);
    } catch {
      this.#lost();
    }
  }

  #pollLater(): void {
    const { machine } = this.#setup;
    this.#await(pollMillis(machine.isHidden(), machine.chance()), () => void this.#poll());
  }

  async #poll(): Promise<void> {
    if (this.#isPolling) return;
    this.#isPolling = true;
    try {
      const answer = await this.#setup.machine.look(this.#version);
      if (this.#isStopped) return;
      const message = answer.status === 200 ? readServerMessage(answer.text) : null;
      if (message) this.#tell(message);
      else if (answer.status !== 304) return this.#httpProblem(answer);
      // A student's socket would be closed after these words.
      if (message?.t === 'state' && message.state.role === 'student' && this.#hasSeenEnd) return this.#end('ended');
      this.#pollLater();
    } catch {
      this.#lost();
    } finally {
      this.#isPolling = false;
    }
  }

  async #askOverHttp(frame: string): Promise<Answered> {
    try {
      const { status, text } = await this.#setup.machine.post(frame);
      if (status === 200) {
        void this.#poll();
        return { t: 'ok' };
      }
      return readRefusal(text) ?? { t: 'lost' };
    } catch {
      return { t: 'lost' };
    }
  }

  #httpProblem({ status, text }: HttpAnswer): void {
    const refusal = readRefusal(text);
    if (refusal) this.#refuse(refusal.code);
    else if (status === 410) this.#end('gone');
    else if (status === 404) this.#end('not-found');
    else this.#lost();
  }

  #refuse(code: RefusalCode): void {
    if (code === 'removed' || code === 'ended') {
      this.#end(code);
      return;
    }
    this.stop();
    this.#setup.onLink({ name: 'refused', code });
  }

  #end(why: OverWhy): void {
    this.stop();
    if (why === 'ended' && !this.#hasSeenEnd) void this.#lookBack();
    else this.#setup.onLink({ name: 'over', why });
  }

  /** The lesson ended while this page heard nothing: for a while there is still to see what it came to. */
  async #lookBack(): Promise<void> {
    const answer = await this.#setup.machine.look(null).catch(() => null);
    const message = answer?.status === 200 ? readServerMessage(answer.text) : null;
    if (message) this.#setup.hear(message);
    this.#setup.onLink({ name: 'over', why: 'ended' });
  }

  #lost(): void {
    if (this.#isStopped) return;
    this.#drop();
    if (this.#failedUpgrades >= MAX_FAILED_UPGRADES) this.#way = 'http';
    // One door that did not open is no connection lost: the other one may.
    const isFirstTry = !this.#wasGreeted && this.#tries === 0;
    this.#setup.onLink({ name: isFirstTry ? 'connecting' : 'waiting' });
    this.#await(backOffMillis(this.#tries++, this.#setup.machine.chance()), () => this.#connect());
  }

  #drop(): void {
    const socket = this.#socket;
    this.#socket = null;
    this.#isGreeted = false;
    socket?.close();
    for (const id of [...this.#waiting.keys()]) this.#settle(id, { t: 'lost' });
  }

  #settle(id: string, answer: Answered): void {
    const resolve = this.#waiting.get(id);
    this.#waiting.delete(id);
    resolve?.(answer);
  }

  /** One thing at a time is waited for. */
  #await(millis: number, run: () => void): void {
    this.#callOff();
    this.#callOff = this.#setup.machine.after(millis, run);
  }
}

/** The Worker's own words are trusted once they are JSON; what else comes in between is passed over. */
function readServerMessage(text: string): ServerMessage | null {
  try {
    const value: ServerMessage | { t: 'pong' } = JSON.parse(text);
    return value.t === 'pong' ? null : value;
  } catch {
    return null;
  }
}

function readRefusal(text: string): (Answered & { t: 'err' }) | null {
  const message = readServerMessage(text);
  return message?.t === 'err' ? message : null;
}
