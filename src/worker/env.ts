import type { RateLimit } from './http/rate-limit.ts';
import type { RoomNamespace } from './room/room-namespace.ts';
import type { Assets } from './shelf/asset-shelf.ts';
import type { PackStore } from './shelf/kv-shelf.ts';
import type { TallyNamespace } from './tally/tallies.ts';

/** What rooms need. */
export interface RoomBindings {
  ROOMS: RoomNamespace;
  /** Per address: rooms made. */
  ROOM_CREATIONS: RateLimit;
  /** Per address, and for all together: codes that no room can have. */
  ROOM_GUESSES: RateLimit;
  ALL_ROOM_GUESSES: RateLimit;
  /** A secret: signs room codes. Without it there are no rooms. */
  ROOM_KEY?: string;
}

/** What wrangler.toml binds. */
export interface Env extends RoomBindings {
  ASSETS: Assets;
  /** Bound by sites with more packs than a Worker may have files. */
  PACKS?: PackStore;
  TALLY: TallyNamespace;
  ATTEMPT_LIMIT: RateLimit;
  /** See `readEmbedOrigins`. */
  EMBED_ORIGINS?: string;
  /** Given by `npm start` alone, whose limits lie on the disk: with it, no address can be worked out from them. */
  SENDER_SALT?: string;
}
