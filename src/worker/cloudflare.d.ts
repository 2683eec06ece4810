/** The platform's own module, as far as we use it; the types that wrangler ships would redefine the web's. */
declare module 'cloudflare:workers' {
  export const env: import('./env.ts').Env;

  /** https://developers.cloudflare.com/durable-objects/api/base/ */
  export abstract class DurableObject {
    constructor(ctx: DurableObjectState, env: import('./env.ts').Env);
    protected readonly ctx: DurableObjectState;
    alarm?(): Promise<void>;
  }

  interface DurableObjectState {
    readonly storage: DurableObjectStorage;
  }

  /** https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/ */
  interface DurableObjectStorage {
    readonly sql: {
      exec<Row>(query: string, ...bindings: (ArrayBuffer | string | number | null)[]): Iterable<Row>;
    };
    transactionSync<Result>(run: () => Result): Result;
    getAlarm(): Promise<number | null>;
    setAlarm(atMillis: number): Promise<void>;
  }
}
