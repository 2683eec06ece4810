export type OEmbedFormat = 'json' | 'xml';

export interface OEmbedRequest {
  url: string;
  format: OEmbedFormat;
  maxWidthPx: number;
  maxHeightPx: number;
}

export type ReadOEmbedRequest =
  | { ok: true; request: OEmbedRequest }
  | {
      ok: false;
      problem: { kind: 'bad-oembed-request'; expected: string } | { kind: 'unknown-oembed-format'; format: string };
    };

/** The query of https://oembed.com, 2.2; its names, in lower case, are what a consumer sends. */
export function readOEmbedRequest(query: URLSearchParams): ReadOEmbedRequest {
  const format = query.get('format') ?? 'json';
  if (format !== 'json' && format !== 'xml') return { ok: false, problem: { kind: 'unknown-oembed-format', format } };
  const url = query.get('url');
  if (!url) return badRequest('“url”, the address of a reading page');
  const [maxWidthPx, maxHeightPx] = [readPixels(query.get('maxwidth')), readPixels(query.get('maxheight'))];
  if (maxWidthPx === null || maxHeightPx === null) return badRequest('“maxwidth” and “maxheight” in whole pixels');
  return { ok: true, request: { url, format, maxWidthPx, maxHeightPx } };
}

function badRequest(expected: string): ReadOEmbedRequest {
  return { ok: false, problem: { kind: 'bad-oembed-request', expected } };
}

/** `Infinity` where nothing was given, `null` where it is no number of pixels. */
function readPixels(given: string | null): number | null {
  if (given === null || given === '') return Number.POSITIVE_INFINITY;
  return /^[1-9]\d{0,5}$/.test(given) ? Number(given) : null;
}
