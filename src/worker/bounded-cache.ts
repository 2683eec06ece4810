/** Keeps the last used entries, up to so many. For what can be made again at any time. */
export class BoundedCache<Value> {
  readonly #entries = new Map<string, Value>();
  readonly #maxEntries: number;

  constructor(maxEntries: number) {
    this.#maxEntries = maxEntries;
  }

  get(key: string): Value | undefined {
    const value = this.#entries.get(key);
    if (value === undefined) return undefined;
    // A Map keeps the order of insertion: what is used goes to the end, so that the first is the longest unused.
    this.#entries.delete(key);
    this.#entries.set(key, value);
    return value;
  }

  getOrMake(key: string, make: () => Value): Value {
    const kept = this.get(key);
    if (kept !== undefined) return kept;
    const made = make();
    this.set(key, made);
    return made;
  }

  set(key: string, value: Value): void {
    this.#entries.delete(key);
    this.#entries.set(key, value);
    const [longestUnused] = this.#entries.keys();
    if (this.#entries.size > this.#maxEntries && longestUnused !== undefined) this.#entries.delete(longestUnused);
  }
}
