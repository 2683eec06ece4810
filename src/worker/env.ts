import type { RateLimit } from './routes/tally.ts';
import type { Assets } from './shelf/asset-shelf.ts';
import type { PackStore } from './shelf/kv-shelf.ts';
import type { TallyNamespace } from './tally/tallies.ts';

/** What wrangler.toml binds. */
export interface Env {
  ASSETS: Assets;
  /** Bound by sites with more packs than a Worker may have files. */
  PACKS?: PackStore;
  TALLY: TallyNamespace;
  ATTEMPT_LIMIT: RateLimit;
  /** See `readEmbedOrigins`. */
  EMBED_ORIGINS: string;
  /** Given by `npm start` alone, whose limits lie on the disk: with it, no address can be worked out from them. */
  SENDER_SALT?: string;
}
