import { DurableObject } from 'cloudflare:workers';
import type { WebSocket as ServerSocket } from '@cloudflare/workers-types';

interface Bindings {
  ROOMS: { idFromName(name: string): unknown; get(id: unknown): { fetch(request: Request): Promise<Response> } };
}

/** Bears the name that wrangler.toml binds. */
export class RoomObject extends DurableObject<Bindings> {
  override fetch(): Promise<Response> {
    const { 0: theirs, 1: ours } = new WebSocketPair();
    this.ctx.acceptWebSocket(ours);
    return Promise.resolve(new Response(null, { status: 101, webSocket: theirs } as ResponseInit));
  }

  webSocketMessage(socket: ServerSocket, frame: string): void {
    if (frame === 'hello') {
      socket.send(frame);
      return;
    }
    for (const each of this.ctx.getWebSockets()) each.send(frame);
  }
}

export default {
  fetch: (request: Request, { ROOMS }: Bindings) => ROOMS.get(ROOMS.idFromName('bare')).fetch(request),
};
