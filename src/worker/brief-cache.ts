import { BoundedCache } from './bounded-cache.ts';

/** Keeps values for a short while. For what changes elsewhere, and may be shown a little late. */
export class BriefCache<Value> {
  readonly #entries: BoundedCache<{ value: Value; setAtMillis: number }>;
  readonly #keptMillis: number;

  constructor(keptMillis: number, maxEntries: number) {
    this.#keptMillis = keptMillis;
    this.#entries = new BoundedCache(maxEntries);
  }

  get(key: string, nowMillis: number): Value | undefined {
    const entry = this.#entries.get(key);
    return entry && nowMillis - entry.setAtMillis < this.#keptMillis ? entry.value : undefined;
  }

  set(key: string, value: Value, nowMillis: number): void {
    this.#entries.set(key, { value, setAtMillis: nowMillis });
  }
}
