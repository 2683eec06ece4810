import type { Language } from '../../widget/index.ts';
import { type BuildManifest, buildManifest } from '../build-manifest.ts';

interface PageRules {
  /** Who may show the page in a frame, as `frame-ancestors` writes it. */
  framedBy?: string;
  /** Whose pages it shows in frames, as `frame-src` writes it. */
  frames?: string;
  /** The stylesheet that stands in it. */
  sheet?: keyof BuildManifest['sheets'];
  /** The language of the scripts that stand in it; absent: none do. */
  pageScript?: Language;
}

/**
 * What a page of ours may do: run our scripts, use our one stylesheet, talk to us, post to us; nothing else.
 * No script stands in the page but those that we built, and none may turn text into HTML or code (Trusted Types without
 * a policy).
 */
export function pageHeaders({
  framedBy = "'self'",
  frames = "'none'",
  sheet = 'site',
  pageScript,
}: PageRules = {}): Record<string, string> {
  const { pageScripts, layoutScript } = buildManifest;
  const inPage = pageScript ? [pageScripts[pageScript], layoutScript] : [];
  const policy = [
    "default-src 'none'",
    `script-src ${["'self'", ...inPage.map(({ hash }) => `'${hash}'`)].join(' ')}`,
    `style-src '${buildManifest.sheets[sheet].hash}'`,
    "img-src 'self'",
    "connect-src 'self'",
    `frame-src ${frames}`,
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${framedBy}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy.join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
  };
}

/** A correction or withdrawal is everywhere within a minute. */
export const SHORT_CACHE = 'public, max-age=60, must-revalidate';
