import { env } from 'cloudflare:workers';
import { createApp } from './app.ts';
import { readEmbedOrigins } from './http/embed-origins.ts';
import { AssetShelf } from './shelf/asset-shelf.ts';
import { KvShelf } from './shelf/kv-shelf.ts';
import { Tallies } from './tally/tallies.ts';

export { RoomObject } from './room/room-object.ts';
export { TallyShard } from './tally/tally-shard.ts';

const embed = readEmbedOrigins(env.EMBED_ORIGINS);
// Thrown at the start: the platform refuses to deploy it, and says why.
if (!embed.ok) throw new Error(embed.message);

export default createApp({
  shelf: env.PACKS ? new KvShelf(env.PACKS) : new AssetShelf(env.ASSETS),
  tallies: new Tallies(env.TALLY),
  attemptLimit: env.ATTEMPT_LIMIT,
  senderSalt: env.SENDER_SALT ?? '',
  embedOrigins: embed.origins,
  rooms: env,
});
