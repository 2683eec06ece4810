import { Hono } from 'hono';
import { buildManifest } from '../build-manifest.ts';

export function healthRoutes(): Hono {
  return new Hono().get('/healthz', (c) =>
    c.json({ ok: true, version: buildManifest.version }, 200, { 'Cache-Control': 'no-store' }),
  );
}
