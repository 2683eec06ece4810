import { html, raw } from 'hono/html';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { directionOf } from '../../widget/index.ts';
import { type BuildManifest, buildManifest, type InlineScript } from '../build-manifest.ts';

/** The same page in a form for machines. */
export interface AlternateLink {
  type: string;
  href: string;
}

export interface PageDocument {
  language: string;
  title: string;
  description?: string;
  /** The page's own address, where it has one that search engines may keep. */
  canonical?: string;
  isIndexed?: boolean;
  /** What the page is to sites that show a card for a link to it; it has a canonical address then: https://ogp.me. */
  openGraphType?: 'article' | 'website';
  alternates?: readonly AlternateLink[];
  body: VNode;
  /** Data for the page's script, by the id of the block it lies in. */
  data?: { id: string; value: unknown };
  /** Data about the page for machines: https://schema.org as JSON-LD. */
  linkedData?: unknown;
  /** The address of the page's script. */
  script?: string;
  /** Addresses of the data that the script will fetch. */
  preloads?: readonly string[];
  /**
   * A script that stands in the page; the headers must allow the same. Before it stands the layout script, so that what the
   * page shows is seen before this one is compiled.
   */
  inlineScript?: InlineScript | undefined;
  /** The stylesheet that stands in it; the headers must allow the same. */
  sheet?: keyof BuildManifest['sheets'];
}

/** A whole page. Everything but what was rendered and serialised here is escaped by the template. */
export function renderDocument(page: PageDocument): string {
  const { language, title, description, canonical, body, data, linkedData, script, inlineScript } = page;
  const document = html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
${script ? html`<script type="module" src="${script}"></script>` : ''}
${page.preloads?.map((href) => html`<link rel="preload" as="fetch" crossorigin href="${href}">`) ?? ''}
<title>${title}</title>
<style>${raw(buildManifest.sheets[page.sheet ?? 'site'].css)}</style>
${description ? html`<meta name="description" content="${description}">` : ''}
${page.isIndexed ? '' : html`<meta name="robots" content="noindex">`}
${canonical ? html`<link rel="canonical" href="${canonical}">` : ''}
${page.openGraphType ? openGraph(page) : ''}
${page.alternates?.map(({ type, href }) => html`<link rel="alternate" type="${type}" href="${href}" title="${title}">`) ?? ''}
${linkedData ? html`<script type="application/ld+json">${raw(serialise(linkedData))}</script>` : ''}
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
</head>
<body>${raw(renderToString(body))}${inlineScript ? html`<script>${raw(buildManifest.layoutScript.code)}</script>` : ''}${
    data ? html`<script type="application/json" id="${data.id}">${raw(serialise(data.value))}</script>` : ''
  }${inlineScript ? html`<script>${raw(inlineScript.code)}</script>` : ''}</body>
</html>
`;
  return String(document);
}

function openGraph({ openGraphType, title, description, canonical }: PageDocument) {
  const properties = { title, description, url: canonical, type: openGraphType, site_name: 'Readback' };
  return Object.entries(properties).map(
    ([name, content]) => content && html`<meta property="og:${name}" content="${content}">`,
  );
}

/** JSON that cannot end the script element it stands in. */
function serialise(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
