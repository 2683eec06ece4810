import { DurableObject } from 'cloudflare:workers';
import { sweepAtMillis, sweptUntilMillis } from './retention.ts';
import { sumTallies, type Tally } from './tally.ts';

/** What one shard answers to the Worker. */
export interface TallyStore {
  /** Counts the questions that this attempt was not counted for before; resolves once that is on disk. */
  record(digest: ArrayBuffer, counted: Tally, nowMillis: number): Promise<void>;
  read(): Promise<Tally>;
}

/** The counts of some of a pack's attempts, and digests of the attempts that they came from. */
export class TallyShard extends DurableObject implements TallyStore {
  readonly #storage = this.ctx.storage;

  constructor(...given: ConstructorParameters<typeof DurableObject>) {
    super(...given);
    // One row for all counts and one for each attempt: a quiz of ten questions costs two written rows, not forty.
    this.#storage.sql.exec(`
      CREATE TABLE IF NOT EXISTS tally (id INTEGER PRIMARY KEY CHECK (id = 0), counts TEXT NOT NULL);
      CREATE TABLE IF NOT EXISTS attempts (
        digest BLOB PRIMARY KEY, questions TEXT NOT NULL, seen_at INTEGER NOT NULL
      ) WITHOUT ROWID;
    `);
  }

  async record(digest: ArrayBuffer, counted: Tally, nowMillis: number): Promise<void> {
    // First, so that there is no attempt without a sweep to come, whatever happens between the two.
    if ((await this.#storage.getAlarm()) === null) await this.#storage.setAlarm(sweepAtMillis(nowMillis));
    this.#storage.transactionSync(() => {
      const known = this.#questionsOf(digest);
      const added = Object.entries(counted).filter(([question]) => !known.includes(question));
      if (added.length === 0) return;
      this.#storage.sql.exec(
        `INSERT INTO attempts (digest, questions, seen_at) VALUES (?, ?, ?)
         ON CONFLICT (digest) DO UPDATE SET questions = excluded.questions`,
        digest,
        JSON.stringify([...known, ...added.map(([question]) => question)]),
        nowMillis,
      );
      const counts = sumTallies([this.#counts(), Object.fromEntries(added)]);
      this.#storage.sql.exec('INSERT OR REPLACE INTO tally (id, counts) VALUES (0, ?)', JSON.stringify(counts));
    });
  }

  async read(): Promise<Tally> {
    return this.#counts();
  }

  override async alarm(): Promise<void> {
    this.#storage.sql.exec('DELETE FROM attempts WHERE seen_at <= ?', sweptUntilMillis(Date.now()));
    const [oldest] = this.#storage.sql.exec<{ seenAt: number | null }>('SELECT MIN(seen_at) AS seenAt FROM attempts');
    if (oldest && oldest.seenAt !== null) await this.#storage.setAlarm(sweepAtMillis(oldest.seenAt));
  }

  #counts(): Tally {
    const [row] = this.#storage.sql.exec<{ counts: string }>('SELECT counts FROM tally');
    return row ? JSON.parse(row.counts) : {};
  }

  #questionsOf(digest: ArrayBuffer): string[] {
    const [row] = this.#storage.sql.exec<{ questions: string }>(
      'SELECT questions FROM attempts WHERE digest = ?',
      digest,
    );
    return row ? JSON.parse(row.questions) : [];
  }
}
