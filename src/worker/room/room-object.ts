import { DurableObject } from 'cloudflare:workers';
import type { DurableObjectState, WebSocket as ServerSocket } from '@cloudflare/workers-types';
import {
  applyRoomEvent,
  type Bucket,
  type ClientRequest,
  closeCodes,
  createRoom,
  defaultLife,
  fullBucket,
  type Hello,
  type Lesson,
  type Life,
  MAX_ROOM_SIZE,
  mayStudentsLook,
  messageEvent,
  nextDueMillis,
  purgeAtMillis,
  type RefusalCode,
  type Room,
  type RoomEvent,
  type RoomReport,
  readFrame,
  refusalOf,
  reportOf,
  type ServerMessage,
  type StudentId,
  takeToken,
  type Viewer,
  versionOf,
} from '../../room/index.ts';
import { Announcer } from './announcer.ts';
import { Audience } from './audience.ts';
import { drawLetters } from './letters.ts';
import { RoomTables } from './room-tables.ts';
import { digestOf, foldRecoveryCode } from './secrets.ts';
import { StateFrames } from './state-frames.ts';

/** What a new room is made of. */
export interface Founding {
  lesson: Lesson;
  digests: Record<'host' | 'screen' | 'recovery', string>;
  life?: Life;
}

export interface Refused {
  refused: RefusalCode;
  /** The request's own, where it had one. */
  id?: string;
  retryMillis?: number;
}

/** What a request over HTTP gets; `gone`: there is no room here. */
export type Answer<Value> = { got: Value } | Refused | 'gone';

/** A 128-bit key in base64url; a host's and a screen's have 256 bits. */
const STUDENT_KEY_CHARACTERS = 22;
/** A class that comes back at once, twice over. */
const MAX_SOCKETS = 2 * MAX_ROOM_SIZE;

/**
 * One room: holds its sockets, stores what events do to it, and tells everybody. What events do is for `src/room` to say.
 *
 * Whatever is sent leaves only after the writes before it are durable: the platform holds it back until then (output
 * gates), so that nothing is acknowledged that a crash could undo.
 */
export class RoomObject extends DurableObject {
  readonly #tables: RoomTables;
  readonly #audience: Audience;
  readonly #announcer: Announcer;
  readonly #buckets = new Map<ServerSocket | StudentId | 'host' | 'screen', Bucket>();
  /** `undefined`: not read yet. `null`: there is no room here. */
  #room: Room | null | undefined;
  #alarmAtMillis = Number.POSITIVE_INFINITY;

  constructor(ctx: DurableObjectState, env: unknown) {
    super(ctx, env);
    this.#tables = new RoomTables(ctx.storage.sql);
    this.#audience = new Audience(ctx.getWebSockets());
    this.#announcer = new Announcer(this.#audience);
    // Answered while the object sleeps.
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair('{"v":1,"t":"ping"}', '{"v":1,"t":"pong"}'));
  }

  /** Whether the code was free, and the room is made. */
  async create({ lesson, digests, life = defaultLife }: Founding): Promise<boolean> {
    const nowMillis = Date.now();
    if (await this.#enter(nowMillis)) return false;
    this.#room = createRoom(lesson, nowMillis, life);
    this.#tables.create(this.#room, digests);
    this.#setAlarm(this.#room);
    return true;
  }

  /** One frame over HTTP: the same as over a socket, but that the key comes with every frame. */
  async ask(frame: string, key: string | null): Promise<Answer<string>> {
    const nowMillis = Date.now();
    if (!(await this.#enter(nowMillis))) return 'gone';
    const read = readFrame(frame);
    if (!read.ok) return refused(read.code, read.id);
    const { message } = read;
    const { id } = message;
    if (message.t === 'hello') {
      const viewer = await this.#identify(message, key ?? message.key);
      return typeof viewer === 'string' ? refused(viewer, id) : { got: this.#welcome(viewer, id) };
    }
    const viewer = await this.#holderOf(key);
    if (typeof viewer === 'string') return refused(viewer, id);
    const paced = this.#pace(viewer.role === 'student' ? viewer.student : viewer.role, viewer.role, nowMillis);
    if (paced.verdict !== 'go') return refused('slow', id, paced.retryMillis);
    this.#announcer.notePolling(viewer, nowMillis);
    const refusal = await this.#handle(message, viewer, nowMillis);
    return refusal ? refused(refusal, id) : { got: okFrame(id) };
  }

  /** The key holder's view as JSON; `null`: it is still the one of that version. */
  async look(key: string | null, since: number | null): Promise<Answer<string | null>> {
    const nowMillis = Date.now();
    if (!(await this.#enter(nowMillis))) return 'gone';
    const room = this.#present();
    const viewer = await this.#holderOf(key, mayStudentsLook(room, nowMillis));
    if (typeof viewer === 'string') return { refused: viewer };
    this.#announcer.notePolling(viewer, nowMillis);
    return { got: versionOf(room) === since ? null : new StateFrames(room, nowMillis).state(viewer) };
  }

  async report(key: string | null): Promise<Answer<RoomReport>> {
    if (!(await this.#enter(Date.now()))) return 'gone';
    const viewer = await this.#holderOf(key);
    if (typeof viewer === 'string') return { refused: viewer };
    return viewer.role === 'host' ? { got: reportOf(this.#present()) } : { refused: 'not-allowed' };
  }

  async purge(key: string | null): Promise<Answer<true>> {
    if (!(await this.#enter(Date.now()))) return 'gone';
    const viewer = await this.#holderOf(key);
    if (typeof viewer === 'string') return { refused: viewer };
    if (viewer.role !== 'host') return { refused: 'not-allowed' };
    await this.#deleteAll();
    return { got: true };
  }

  /** A socket; without an upgrade: 410, there is no room here, or 503, there is no place left in it. */
  override async fetch(_request: Request): Promise<Response> {
    const nowMillis = Date.now();
    const room = await this.#enter(nowMillis);
    if (!room) return new Response(null, { status: 410 });
    if (this.#audience.size >= MAX_SOCKETS) return new Response(null, { status: 503 });
    const { 0: theirs, 1: ours } = new WebSocketPair();
    this.ctx.acceptWebSocket(ours);
    this.#audience.admit(ours, nowMillis);
    this.#setAlarm(room);
    return new Response(null, { status: 101, webSocket: theirs } as ResponseInit);
  }

  async webSocketMessage(socket: ServerSocket, frame: string | ArrayBuffer): Promise<void> {
    const nowMillis = Date.now();
    if (!(await this.#enter(nowMillis))) return this.#audience.close(socket, closeCodes.ended, 'purged');
    const viewer = this.#audience.viewerOf(socket);
    const paced = this.#pace(socket, viewer?.role ?? 'student', nowMillis);
    if (paced.verdict === 'stop') return this.#audience.close(socket, closeCodes.refused, 'slow');

    const read = typeof frame === 'string' ? readFrame(frame) : { ok: false as const, code: 'bad-message' as const };
    const id = read.ok ? read.message.id : read.id;
    if (paced.verdict === 'slow') return this.#audience.send(socket, errFrame('slow', id, paced.retryMillis));
    if (!read.ok) {
      this.#audience.send(socket, errFrame(read.code, id));
      if (read.code === 'too-large') this.#audience.close(socket, closeCodes.tooLarge, 'too-large');
      return;
    }
    if (read.message.t === 'hello') return this.#greet(socket, read.message);
    if (viewer === null) {
      this.#audience.send(socket, errFrame('hello-first', id));
      return this.#audience.close(socket, closeCodes.refused, 'hello-first');
    }
    const refusal = await this.#handle(read.message, viewer, nowMillis);
    this.#audience.send(socket, refusal ? errFrame(refusal, id) : okFrame(id));
  }

  webSocketClose(socket: ServerSocket): void {
    // A goodbye is answered with one, or the other end waits for it.
    this.#audience.close(socket, closeCodes.done, '');
    this.#forget(socket);
  }

  webSocketError(socket: ServerSocket): void {
    this.#forget(socket);
  }

  /** May run twice, or late: all it does is to look at what is stored and at the time. */
  override async alarm(): Promise<void> {
    this.#alarmAtMillis = Number.POSITIVE_INFINITY;
    const nowMillis = Date.now();
    this.#audience.closeSilent(nowMillis);
    const room = await this.#enter(nowMillis);
    if (!room) return;
    if (!mayStudentsLook(room, nowMillis)) this.#tables.dropStudentKeys();
    this.#setAlarm(room);
  }

  /** The room as it is by now: what time has brought about is done first. `null`: there is none, or none any more. */
  async #enter(nowMillis: number): Promise<Room | null> {
    if (this.#room === undefined) this.#room = this.#tables.load();
    if (!this.#room) return null;
    for (let before: Room | null = null; before !== this.#room; ) {
      before = this.#present();
      this.#apply({ type: 'timePassed', atMillis: nowMillis });
    }
    const isOver = this.#room.head.phase.name === 'ended' && purgeAtMillis(this.#room) <= nowMillis;
    if (isOver) await this.#deleteAll();
    return this.#room;
  }

  #present(): Room {
    if (!this.#room) throw new Error('Inconsistent: the room was left before it was entered');
    return this.#room;
  }

  async #greet(socket: ServerSocket, hello: Hello): Promise<void> {
    if (this.#audience.viewerOf(socket)) return this.#audience.send(socket, errFrame('already-here', hello.id));
    const viewer = await this.#identify(hello, hello.key);
    if (typeof viewer === 'string') {
      this.#audience.send(socket, errFrame(viewer, hello.id));
      if (viewer === 'removed') this.#audience.close(socket, closeCodes.removed, viewer);
      if (viewer === 'ended') this.#audience.close(socket, closeCodes.ended, viewer);
      return;
    }
    this.#audience.seat(socket, viewer);
    // From now on at the pace of their role.
    this.#buckets.delete(socket);
    this.#audience.send(socket, this.#welcome(viewer, hello.id));
    this.#announcer.tellCounts(this.#present(), Date.now());
  }

  /** Who says hello; a new student is let in, and a recovery code makes the key the host's. */
  async #identify(hello: Hello, key: string | undefined): Promise<Viewer | RefusalCode> {
    if (key === undefined) return 'unknown-key';
    if (hello.recover !== undefined) return this.#recover(hello.recover, key);
    const digest = await digestOf(key);
    const known = this.#holderOfDigest(digest);
    if (typeof known !== 'string') {
      if (known.role === 'student') this.#apply({ type: 'returned', student: known.student, atMillis: Date.now() });
      return known;
    }
    if (known !== 'unknown-key' || hello.join === undefined) return known;
    if (key.length !== STUDENT_KEY_CHARACTERS) return 'bad-message';
    const student = drawLetters(8) as StudentId;
    const refusal = this.#apply({ type: 'joined', student, draw: drawNumber(), atMillis: Date.now(), ...hello.join });
    if (refusal) return refusal;
    this.#tables.addKey(digest, { role: 'student', student });
    return { role: 'student', student };
  }

  async #recover(recoveryCode: string, key: string): Promise<Viewer | RefusalCode> {
    const [digest, recovery] = await Promise.all([digestOf(key), digestOf(foldRecoveryCode(recoveryCode))]);
    if (this.#tables.findKey(recovery)?.role !== 'recovery') return 'unknown-key';
    if (key.length === STUDENT_KEY_CHARACTERS) return 'bad-message';
    const holder = this.#tables.findKey(digest);
    if (holder?.role === 'host') return holder;
    if (holder) return 'not-allowed';
    this.#tables.replaceHostKey(digest);
    this.#audience.dismissRole('host', 'replaced');
    return { role: 'host' };
  }

  async #holderOf(key: string | null, mayLook = false): Promise<Viewer | RefusalCode> {
    return key === null ? 'unknown-key' : this.#holderOfDigest(await digestOf(key), mayLook);
  }

  /** Students' keys die with the lesson, but for a last look at what it came to. */
  #holderOfDigest(digest: string, mayLook = false): Viewer | RefusalCode {
    const { head, students } = this.#present();
    const hasEnded = head.phase.name === 'ended';
    const holder = this.#tables.findKey(digest);
    if (!holder || holder.role === 'recovery') return hasEnded ? 'ended' : 'unknown-key';
    if (holder.role !== 'student') return holder;
    if (students.get(holder.student)?.isRemoved) return 'removed';
    return hasEnded && !mayLook ? 'ended' : holder;
  }

  /** Does what is asked; `null`: it is done. */
  async #handle(message: ClientRequest, sender: Viewer, nowMillis: number): Promise<RefusalCode | null> {
    const event = messageEvent(message, sender, { atMillis: nowMillis, draw: drawNumber() });
    if (event !== 'purge') return typeof event === 'string' ? event : this.#apply(event);
    await this.#deleteAll();
    return null;
  }

  #apply(event: RoomEvent): RefusalCode | null {
    const before = this.#present();
    const refusal = refusalOf(before, event);
    if (refusal) return refusal;
    const after = applyRoomEvent(before, event);
    if (after === before) return null;
    this.#tables.save(before, after);
    this.#room = after;
    this.#setAlarm(after);
    this.#announcer.tell(before, after, event);
    return null;
  }

  #welcome(viewer: Viewer, id: string | undefined): string {
    return new StateFrames(this.#present(), Date.now()).welcome(viewer, id);
  }

  #pace(sender: ServerSocket | StudentId | 'host' | 'screen', role: Viewer['role'], nowMillis: number) {
    const paced = takeToken(role, this.#buckets.get(sender) ?? fullBucket(role, nowMillis), nowMillis);
    this.#buckets.set(sender, paced.bucket);
    return paced;
  }

  #forget(socket: ServerSocket): void {
    this.#audience.leave(socket);
    this.#buckets.delete(socket);
    if (this.#room) this.#announcer.tellCounts(this.#room, Date.now());
  }

  /** One alarm for all that waits: sleep costs nothing, and a crash does not forget it. */
  #setAlarm(room: Room): void {
    const dueAtMillis = Math.min(nextDueMillis(room, Date.now()), this.#audience.silentUntilMillis());
    // When it comes too early, it is set again.
    if (dueAtMillis >= this.#alarmAtMillis) return;
    this.#alarmAtMillis = dueAtMillis;
    void this.ctx.storage.setAlarm(dueAtMillis);
  }

  async #deleteAll(): Promise<void> {
    this.#room = null;
    this.#announcer.stop();
    this.#audience.dismissAll('purged');
    await this.ctx.storage.deleteAlarm();
    await this.ctx.storage.deleteAll();
  }
}

function drawNumber(): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return drawn;
}

function okFrame(id: string | undefined): string {
  return JSON.stringify({ v: 1, t: 'ok', ...known({ id, retryMillis: undefined }) } satisfies ServerMessage);
}

function errFrame(code: RefusalCode, id?: string, retryMillis?: number): string {
  return JSON.stringify({ v: 1, t: 'err', code, ...known({ id, retryMillis }) } satisfies ServerMessage);
}

function refused(code: RefusalCode, id?: string, retryMillis?: number): Refused {
  return { refused: code, ...known({ id, retryMillis }) };
}

/** Without what there is none of. */
function known({ id, retryMillis }: { id: string | undefined; retryMillis: number | undefined }) {
  return { ...(id !== undefined && { id }), ...(retryMillis !== undefined && { retryMillis }) };
}
