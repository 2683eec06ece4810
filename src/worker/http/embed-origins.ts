/** The sites that may frame us and read the API. */
export type EmbedOrigins = 'any' | readonly string[];

export type ReadEmbedOrigins = { ok: true; origins: EmbedOrigins } | { ok: false; message: string };

const ADVICE =
  'Write origins such as https://news.example, without a path or a slash at the end, with spaces between them; leave it empty for any site.';

/** The setting EMBED_ORIGINS: a text of origins with spaces or commas between them; empty, or not there: any site. */
export function readEmbedOrigins(setting: unknown = ''): ReadEmbedOrigins {
  // In wrangler.toml, it may be anything.
  if (typeof setting !== 'string') return { ok: false, message: `EMBED_ORIGINS is not a text in quotes. ${ADVICE}` };
  const given = setting.split(/[\s,]+/).filter((piece) => piece !== '');
  const wrong = given.find((piece) => !isOrigin(piece));
  if (wrong !== undefined) {
    return { ok: false, message: `EMBED_ORIGINS holds “${wrong}”, which is no origin. ${ADVICE}` };
  }
  return { ok: true, origins: given.length === 0 ? 'any' : given };
}

/** Written as browsers write it; with nothing in it that a Content-Security-Policy would read as more than a host. */
function isOrigin(text: string): boolean {
  return /^https?:\/\/[a-z0-9.:[\]-]+$/.test(text) && URL.parse(text)?.origin === text;
}

/** As `frame-ancestors` writes it. */
export function framersAllowed(origins: EmbedOrigins): string {
  return origins === 'any' ? '*' : ["'self'", ...origins].join(' ');
}

/**
 * As Access-Control-Allow-Origin writes it; `null`: not this one.
 *
 * A frame of ours in a sandbox asks from the origin `null`. Who may frame it is said by `framersAllowed`.
 */
export function readersAllowed(origins: EmbedOrigins, asking: string | undefined): string | null {
  if (origins === 'any') return '*';
  return asking !== undefined && (asking === 'null' || origins.includes(asking)) ? asking : null;
}
