/** The platform's own module, as far as we use it; the types that wrangler ships would redefine the web's. */
declare module 'cloudflare:workers' {
  export const env: import('./env.ts').Env;
}
