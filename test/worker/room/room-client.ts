import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { RoomView, ServerMessage } from '../../../src/room/index.ts';

export interface MadeRoom {
  code: string;
  hostKey: string;
  screenKey: string;
  recoveryCode: string;
  joinUrl: string;
  hostUrl: string;
  screenUrl: string;
  expiresAt: number;
}

type Welcome = Extract<ServerMessage, { t: 'welcome' }>;
type Message = { t: string; [field: string]: unknown };
type Sent = ServerMessage & { id?: string; code?: string };

/** Somebody in a room, by whatever way they speak with it. */
export interface RoomClient {
  /** What the server answered: `ok`, `err` or `welcome`. Who is told to slow down does, and asks again. */
  ask(message: Message): Promise<Sent>;
  view(): Promise<RoomView>;
  /** Everything the server has sent, as text. */
  readonly heard: string[];
  leave(): void;
}

export const newStudentKey = () => randomBytes(16).toString('base64url');

let addresses = 0;

/** Every room from an address of its own: making rooms is limited for each. */
export async function makeRoom(origin: string, pack = 'harbour-ferry'): Promise<MadeRoom> {
  const response = await askRooms(origin, '', { method: 'POST', body: JSON.stringify({ pack }) }, newAddress());
  if (response.status !== 201) throw new Error(`${response.status}: ${await response.text()}`);
  return (await response.json()) as MadeRoom;
}

export function newAddress(): string {
  addresses++;
  // A /64 is one sender.
  return `2001:db8:${(process.pid % 0x10000).toString(16)}:${addresses.toString(16)}::1`;
}

export function askRooms(
  origin: string,
  path: string,
  init: RequestInit = {},
  address = newAddress(),
): Promise<Response> {
  const headers = { ...(init.headers as Record<string, string>), 'CF-Connecting-IP': address };
  return fetch(new URL(`/api/v1/rooms${path}`, origin), { ...init, headers });
}

async function patiently(ask: () => Promise<Sent>): Promise<Sent> {
  for (;;) {
    const answer = await ask();
    if (answer.t !== 'err' || answer.code !== 'slow') return answer;
    await wait(answer.retryMillis ?? 1_000);
  }
}

export const bearer = (key: string) => ({ Authorization: `Bearer ${key}` });

export class SocketClient implements RoomClient {
  readonly heard: string[] = [];
  readonly closed: Promise<number>;
  readonly #socket: WebSocket;
  readonly #waiting = new Map<string, (message: Sent) => void>();
  #asked = 0;
  #view: RoomView | null = null;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    this.closed = new Promise((resolve) => socket.addEventListener('close', ({ code }) => resolve(code)));
    socket.addEventListener('message', ({ data }) => this.#hear(String(data)));
  }

  static async open(origin: string, code: string): Promise<SocketClient> {
    const url = new URL(`/api/v1/rooms/${code}/socket`, origin);
    url.protocol = 'ws:';
    const socket = new WebSocket(url);
    const client = new SocketClient(socket);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve);
      socket.addEventListener('error', () => reject(new Error('The socket was refused')));
    });
    return client;
  }

  /** Opens a socket and says hello on it. */
  static async enter(origin: string, code: string, hello: object): Promise<SocketClient> {
    const client = await SocketClient.open(origin, code);
    const answer = await client.ask({ t: 'hello', ...hello });
    if (answer.t !== 'welcome') throw new Error(`Not welcome: ${JSON.stringify(answer)}`);
    return client;
  }

  /** Rejects where the socket closes before there is an answer. */
  ask(message: Message): Promise<Sent> {
    return patiently(() => this.#askOnce(message));
  }

  #askOnce(message: Message): Promise<Sent> {
    this.#asked++;
    const id = `ask-${this.#asked}`;
    const answer = new Promise<Sent>((resolve, reject) => {
      this.#waiting.set(id, resolve);
      void this.closed.then((code) => reject(new Error(`Closed with ${code}`)));
    });
    this.sendRaw(JSON.stringify({ v: 1, id, ...message }));
    return answer;
  }

  sendRaw(frame: string): void {
    this.#socket.send(frame);
  }

  view(): Promise<RoomView> {
    if (!this.#view) throw new Error('Nothing has been seen yet');
    return Promise.resolve(this.#view);
  }

  leave(): void {
    this.#socket.close();
  }

  #hear(text: string): void {
    this.heard.push(text);
    const message = JSON.parse(text) as Sent;
    if (message.t === 'welcome' || message.t === 'state') this.#view = message.state;
    const answer = message.id === undefined ? undefined : this.#waiting.get(message.id);
    answer?.(message);
  }
}

/** The same for who has no WebSockets. */
export class HttpClient implements RoomClient {
  readonly heard: string[] = [];
  readonly #origin: string;
  readonly #code: string;
  readonly #key: string;

  constructor(origin: string, code: string, key: string) {
    this.#origin = origin;
    this.#code = code;
    this.#key = key;
  }

  static async enter(
    origin: string,
    code: string,
    { key, ...hello }: { key: string; join?: object },
  ): Promise<HttpClient> {
    const client = new HttpClient(origin, code, key);
    const answer = await client.ask({ t: 'hello', ...hello });
    if (answer.t !== 'welcome') throw new Error(`Not welcome: ${JSON.stringify(answer)}`);
    return client;
  }

  ask(message: Message): Promise<Sent> {
    return patiently(() => this.#askOnce(message));
  }

  async #askOnce(message: Message): Promise<Sent> {
    const init = { method: 'POST', body: JSON.stringify({ v: 1, ...message }), headers: bearer(this.#key) };
    return JSON.parse(await this.#hear(await askRooms(this.#origin, `/${this.#code}/message`, init))) as Sent;
  }

  async view(): Promise<RoomView> {
    const response = await askRooms(this.#origin, `/${this.#code}/state`, { headers: bearer(this.#key) });
    return (JSON.parse(await this.#hear(response)) as Welcome).state;
  }

  leave(): void {}

  async #hear(response: Response): Promise<string> {
    const text = await response.text();
    this.heard.push(text);
    return text;
  }
}

/** The view, once it is as wanted. */
export async function seeing(client: RoomClient, isWanted: (view: RoomView) => boolean): Promise<RoomView> {
  for (let tries = 0; tries < 2_000; tries++) {
    const view = await client.view();
    if (isWanted(view)) return view;
    await wait(10);
  }
  throw new Error(`Never seen; the last view was ${JSON.stringify(await client.view()).slice(0, 300)}`);
}

/** The host's next move. */
export async function move(host: RoomClient, what: string, question?: string): Promise<RoomView> {
  const { seq } = await host.view();
  const answer = await host.ask({ t: 'do', what, expectSeq: seq, ...(question && { question }) });
  if (answer.t !== 'ok') throw new Error(`${what}: ${JSON.stringify(answer)}`);
  return seeing(host, (view) => view.seq > seq);
}
