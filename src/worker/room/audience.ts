import type { WebSocket as ServerSocket } from '@cloudflare/workers-types';
import {
  type ClosedWhy,
  closeCodes,
  HELLO_MILLIS,
  type Role,
  type ServerMessage,
  type Viewer,
} from '../../room/index.ts';

/** Who sits behind a socket; hibernation keeps it with the socket. */
interface Seat {
  /** `null`: they have not said yet. */
  viewer: Viewer | null;
  connectedAtMillis: number;
}

const goodbyes: Record<ClosedWhy, number> = {
  replaced: closeCodes.replaced,
  removed: closeCodes.removed,
  ended: closeCodes.ended,
  purged: closeCodes.ended,
};

/** The sockets of a room. */
export class Audience {
  readonly #seats: Map<ServerSocket, Seat>;

  /** @param sockets those that outlived the object's sleep. */
  constructor(sockets: readonly ServerSocket[]) {
    this.#seats = new Map(sockets.map((socket) => [socket, socket.deserializeAttachment() as Seat]));
  }

  get size(): number {
    return this.#seats.size;
  }

  admit(socket: ServerSocket, nowMillis: number): void {
    this.#place(socket, { viewer: null, connectedAtMillis: nowMillis });
  }

  viewerOf(socket: ServerSocket): Viewer | null {
    return this.#seats.get(socket)?.viewer ?? null;
  }

  /** The newest socket of a key wins: an older one is closed. */
  seat(socket: ServerSocket, viewer: Viewer): void {
    this.dismiss(viewer, 'replaced');
    const seat = this.#seats.get(socket);
    // It was closed while its key was looked up.
    if (seat) this.#place(socket, { ...seat, viewer });
  }

  leave(socket: ServerSocket): void {
    this.#seats.delete(socket);
  }

  socketOf(viewer: Viewer): ServerSocket | null {
    for (const [socket, seat] of this.#seats) if (isSame(seat.viewer, viewer)) return socket;
    return null;
  }

  *withRole<Asked extends Role>(role: Asked): Generator<[ServerSocket, Viewer & { role: Asked }]> {
    for (const [socket, { viewer }] of this.#seats) {
      if (viewer?.role === role) yield [socket, viewer as Viewer & { role: Asked }];
    }
  }

  send(socket: ServerSocket, frame: string): void {
    try {
      socket.send(frame);
    } catch {
      // Its other end has gone, and the platform has not told us yet.
      this.leave(socket);
    }
  }

  close(socket: ServerSocket, code: number, reason: string): void {
    this.leave(socket);
    try {
      socket.close(code, reason);
    } catch {
      // It is closed already.
    }
  }

  dismiss(viewer: Viewer, why: ClosedWhy): void {
    for (const [socket, seat] of this.#seats) if (isSame(seat.viewer, viewer)) this.#sayGoodbye(socket, why);
  }

  dismissRole(role: Role, why: ClosedWhy): void {
    for (const [socket] of this.withRole(role)) this.#sayGoodbye(socket, why);
  }

  dismissAll(why: ClosedWhy): void {
    for (const socket of this.#seats.keys()) this.#sayGoodbye(socket, why);
  }

  /** Closes those who have not said for too long who they are. */
  closeSilent(nowMillis: number): void {
    for (const [socket, { viewer, connectedAtMillis }] of this.#seats) {
      if (viewer === null && connectedAtMillis + HELLO_MILLIS <= nowMillis) {
        this.close(socket, closeCodes.refused, 'hello-first');
      }
    }
  }

  /** When the next of them has been silent for too long. */
  silentUntilMillis(): number {
    let earliest = Number.POSITIVE_INFINITY;
    for (const { viewer, connectedAtMillis } of this.#seats.values()) {
      if (viewer === null) earliest = Math.min(earliest, connectedAtMillis + HELLO_MILLIS);
    }
    return earliest;
  }

  #place(socket: ServerSocket, seat: Seat): void {
    this.#seats.set(socket, seat);
    socket.serializeAttachment(seat);
  }

  #sayGoodbye(socket: ServerSocket, why: ClosedWhy): void {
    this.send(socket, JSON.stringify({ v: 1, t: 'closed', why } satisfies ServerMessage));
    this.close(socket, goodbyes[why], why);
  }
}

function isSame(left: Viewer | null, right: Viewer): boolean {
  if (left?.role !== right.role) return false;
  return !(left.role === 'student' && right.role === 'student') || left.student === right.student;
}
