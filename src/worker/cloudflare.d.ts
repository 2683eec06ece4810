/** The platform's own module, as far as we use it; the types that wrangler ships would redefine the web's. */
declare module 'cloudflare:workers' {
  export const env: import('./env.ts').Env;

  /** https://developers.cloudflare.com/durable-objects/api/base/ */
  export abstract class DurableObject<Bindings = unknown> {
    constructor(ctx: import('@cloudflare/workers-types').DurableObjectState, env: Bindings);
    protected readonly ctx: import('@cloudflare/workers-types').DurableObjectState;
    protected readonly env: Bindings;
    fetch?(request: Request): Promise<Response>;
    alarm?(): Promise<void>;
  }
}

declare const WebSocketPair: typeof import('@cloudflare/workers-types').WebSocketPair;
declare const WebSocketRequestResponsePair: typeof import('@cloudflare/workers-types').WebSocketRequestResponsePair;
