import type { Context } from 'hono';
import { SHORT_CACHE } from './page-headers.ts';

interface CachedAnswer {
  /** Called only where the asker has not this version already. */
  body(): string;
  version: string;
  headers: Record<string, string>;
}

/** Answers with the body, or with 304 where the asker has this version of it already. */
export function answerCached(c: Context, { body, version, headers }: CachedAnswer): Response {
  const etag = `"${version}"`;
  const shared = { ...headers, ETag: etag, 'Cache-Control': SHORT_CACHE };
  return isHeld(c.req.header('If-None-Match'), etag) ? c.body(null, 304, shared) : c.body(body(), 200, shared);
}

/** RFC 9110, 13.1.2: a list of tags compared weakly, or `*`. */
function isHeld(ifNoneMatch: string | undefined, etag: string): boolean {
  const held = ifNoneMatch?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return held?.some((tag) => tag === etag || tag === '*') ?? false;
}
