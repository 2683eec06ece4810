import {
  COUNT_MILLIS,
  countsOf,
  peopleOf,
  type Room,
  type RoomEvent,
  type ServerMessage,
  type StudentId,
  type Viewer,
  votesNow,
} from '../../room/index.ts';
import type { Audience } from './audience.ts';
import { LastWord } from './last-word.ts';
import { StateFrames } from './state-frames.ts';

/** Who polls is there as long as they were last heard of no longer ago than this. */
const POLLED_MILLIS = 15_000;

/** Tells those who are in the room what has happened in it. */
export class Announcer {
  readonly #audience: Audience;
  readonly #counts = new LastWord(COUNT_MILLIS, () => this.#sendCounts());
  /** When a student was last heard of over HTTP. */
  readonly #polledAt = new Map<StudentId, number>();
  #latest: Room | null = null;
  /** The last counts that went to screens; devices that come and go change nothing there. */
  #shown = '';

  constructor(audience: Audience) {
    this.#audience = audience;
  }

  tell(before: Room, after: Room, event: RoomEvent): void {
    if (after.head !== before.head) {
      this.#tellAll(after, event.atMillis);
      return;
    }
    this.tellCounts(after, event.atMillis);
    if (!('student' in event)) return;
    const viewer: Viewer = { role: 'student', student: event.student };
    if (event.type === 'removed') {
      this.#audience.dismiss(viewer, 'removed');
      return;
    }
    // An answer is acknowledged; there is nothing new to see, unless it reveals something.
    if (event.type === 'answered' && after.head.settings.pace === 'teacher') return;
    const socket = this.#audience.socketOf(viewer);
    if (socket) this.#audience.send(socket, new StateFrames(after, event.atMillis).state(viewer));
  }

  /** Tells host and screen how many there are, now or in a moment. */
  tellCounts(room: Room, nowMillis: number): void {
    this.#latest = room;
    this.#counts.touch(nowMillis);
  }

  notePolling(viewer: Viewer, nowMillis: number): void {
    if (viewer.role === 'student') this.#polledAt.set(viewer.student, nowMillis);
  }

  /** There is nothing to tell any more. */
  stop(): void {
    this.#counts.stop();
    this.#latest = null;
  }

  #tellAll(room: Room, nowMillis: number): void {
    this.#latest = room;
    const frames = new StateFrames(room, nowMillis);
    for (const role of ['student', 'screen', 'host'] as const) {
      for (const [socket, viewer] of this.#audience.withRole(role)) this.#audience.send(socket, frames.state(viewer));
    }
    if (room.head.phase.name === 'ended') this.#audience.dismissRole('student', 'ended');
  }

  #sendCounts(): void {
    const room = this.#latest;
    if (!room) return;
    const { seq, settings } = room.head;
    const nowMillis = Date.now();
    const message = { v: 1, t: 'count', seq, counts: countsOf(room) } satisfies ServerMessage;
    const counts = JSON.stringify(message);
    const isNews = settings.screenNames || counts !== this.#shown;
    this.#shown = counts;
    for (const [socket, viewer] of isNews ? this.#audience.withRole('screen') : []) {
      this.#audience.send(socket, settings.screenNames ? new StateFrames(room, nowMillis).state(viewer) : counts);
    }
    for (const [socket] of this.#audience.withRole('host')) {
      const withVotes: ServerMessage = { ...message, distribution: votesNow(room) };
      this.#audience.send(socket, JSON.stringify(withVotes));
      this.#audience.send(socket, this.#peopleFrame(room, nowMillis));
    }
  }

  #peopleFrame(room: Room, nowMillis: number): string {
    const connected = new Set([...this.#audience.withRole('student')].map(([, { student }]) => student));
    const people = peopleOf(room).map((person) => ({
      ...person,
      isHere: connected.has(person.id) || nowMillis - (this.#polledAt.get(person.id) ?? 0) < POLLED_MILLIS,
    }));
    return JSON.stringify({ v: 1, t: 'people', seq: room.head.seq, people } satisfies ServerMessage);
  }
}
