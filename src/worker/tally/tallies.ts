import type { PackId } from '../../pack/index.ts';
import { BriefCache } from '../brief-cache.ts';
import { sumTallies, type Tally } from './tally.ts';
import type { TallyStore } from './tally-shard.ts';

/** The part of a Durable Object binding that tallies need. */
export interface TallyNamespace {
  getByName(name: string): TallyStore;
}

/**
 * Shards of each pack's tally. One Durable Object stores several hundred attempts in a second, so that four carry the
 * quiz of a front page; more would make each reading of the tally dearer. A change loses sight of attempts that were
 * counted before it for as long as they are remembered, and may count them again.
 */
const SHARDS_PER_PACK = 4;

/** How long a tally that was read is shown for: whoever comes in the seconds after a reading costs none. */
export const TALLY_CACHE_SECONDS = 5;

const MAX_TALLIES_KEPT = 500;

/** The tallies of all packs; the only thing that knows about shards. */
export class Tallies {
  readonly #namespace: TallyNamespace;
  readonly #read = new BriefCache<Tally>(TALLY_CACHE_SECONDS * 1000, MAX_TALLIES_KEPT);

  constructor(namespace: TallyNamespace) {
    this.#namespace = namespace;
  }

  /** Resolves once it is on disk; an attempt that comes again adds questions, and never changes one. */
  async record(packId: PackId, attemptId: string, counted: Tally, nowMillis: number): Promise<void> {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(attemptId));
    const shard = (new Uint8Array(digest)[0] ?? 0) % SHARDS_PER_PACK;
    await this.#shard(packId, shard).record(digest, counted, nowMillis);
  }

  /** As it was at most `TALLY_CACHE_SECONDS` ago. */
  async read(packId: PackId, nowMillis: number): Promise<Tally> {
    const kept = this.#read.get(packId, nowMillis);
    if (kept) return kept;
    const shards = Array.from({ length: SHARDS_PER_PACK }, (_, shard) => this.#shard(packId, shard).read());
    const tally = sumTallies(await Promise.all(shards));
    this.#read.set(packId, tally, nowMillis);
    return tally;
  }

  #shard(packId: PackId, shard: number): TallyStore {
    return this.#namespace.getByName(`${packId}/${shard}`);
  }
}
