import type { MiddlewareHandler } from 'hono';
import { type EmbedOrigins, readersAllowed } from './embed-origins.ts';

/** What every answer of the API says: who may read it, and that it is what it calls itself. */
export const apiHeaders = (origins: EmbedOrigins): MiddlewareHandler =>
  async function apiHeaders(c, next) {
    await next();
    // A socket's answer takes none.
    if (c.res.status === 101) return;
    const allowed = readersAllowed(origins, c.req.header('Origin'));
    if (allowed !== null) c.res.headers.set('Access-Control-Allow-Origin', allowed);
    if (origins !== 'any') c.res.headers.append('Vary', 'Origin');
    c.res.headers.set('Cross-Origin-Resource-Policy', 'cross-origin');
    c.res.headers.set('X-Content-Type-Options', 'nosniff');
  };
