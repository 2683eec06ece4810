/** Says the latest at once, but not more often than every so many milliseconds: what changes in between is said once. */
export class LastWord {
  readonly #gapMillis: number;
  readonly #say: () => void;
  #saidAtMillis = Number.NEGATIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(gapMillis: number, say: () => void) {
    this.#gapMillis = gapMillis;
    this.#say = say;
  }

  /** There is something new to say. */
  touch(nowMillis: number): void {
    if (this.#timer !== null) return;
    const waitMillis = this.#saidAtMillis + this.#gapMillis - nowMillis;
    if (waitMillis <= 0) {
      this.#saidAtMillis = nowMillis;
      this.#say();
      return;
    }
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#saidAtMillis = Date.now();
      this.#say();
    }, waitMillis);
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
