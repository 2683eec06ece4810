import type { Context } from 'hono';
import { SHORT_CACHE } from './page-headers.ts';

/** An answer made ready once, to be sent any number of times. */
export interface ReadyAnswer {
  bytes: Uint8Array<ArrayBuffer>;
  etag: string;
  headers: Record<string, string>;
}

/** `version` differs whenever the body does. */
export function readyAnswer(
  body: string | Uint8Array<ArrayBuffer>,
  version: string,
  headers: Record<string, string>,
): ReadyAnswer {
  const etag = `"${version}"`;
  return {
    bytes: typeof body === 'string' ? new TextEncoder().encode(body) : body,
    etag,
    headers: { ...headers, ETag: etag, 'Cache-Control': SHORT_CACHE },
  };
}

/** Answers with the body, or with 304 where the asker has this version of it already. */
export function answerReady(c: Context, { bytes, etag, headers }: ReadyAnswer): Response {
  const isKnown = isHeld(c.req.header('If-None-Match'), etag);
  return isKnown ? new Response(null, { status: 304, headers }) : new Response(bytes, { headers });
}

/** RFC 9110, 13.1.2: a list of tags compared weakly, or `*`. */
function isHeld(ifNoneMatch: string | undefined, etag: string): boolean {
  const held = ifNoneMatch?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return held?.some((tag) => tag === etag || tag === '*') ?? false;
}
