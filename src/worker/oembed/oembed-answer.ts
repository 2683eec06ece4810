import { html } from 'hono/html';
import { lookUpLanguage, type Pack } from '../../pack/index.ts';
import { estimateHeightPx, languages } from '../../widget/index.ts';
import { languageShown, withLook } from '../pages/with-look.ts';
import type { EmbeddedPage } from './embedded-page.ts';
import type { OEmbedRequest } from './oembed-request.ts';

/** https://oembed.com, 2.3: a `rich` answer. */
export interface OEmbedAnswer {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  /** In seconds. */
  cache_age: number;
  html: string;
  width: number;
  height: number;
}

/** A column of text; as wide as the reading page's own. */
const DEFAULT_WIDTH_PX = 640;

/** Narrower than any phone, where the height is worked out no more. */
const MIN_LAID_OUT_WIDTH_PX = 280;

/** The title alone might change; what the frame shows is never older than a minute. */
const CACHE_SECONDS = 3600;

/** How to embed a pack in a page of somebody else's; `origin` is ours. */
export function describeEmbed(
  pack: Pack,
  { view, theme, language }: EmbeddedPage,
  { maxWidthPx, maxHeightPx }: Pick<OEmbedRequest, 'maxWidthPx' | 'maxHeightPx'>,
  origin: string,
): OEmbedAnswer {
  const width = Math.min(DEFAULT_WIDTH_PX, maxWidthPx);
  const height = Math.min(estimateHeightPx(pack, view, Math.max(width, MIN_LAID_OUT_WIDTH_PX)), maxHeightPx);
  const lang = languageShown(pack, lookUpLanguage(language ?? '', languages));
  const page = withLook(`${origin}/a/${pack.id}`, { lang });
  const frame = withLook(`${origin}/embed/${pack.id}`, { view, theme, lang });
  return {
    version: '1.0',
    type: 'rich',
    title: pack.title,
    provider_name: 'Readback',
    provider_url: `${origin}/`,
    cache_age: CACHE_SECONDS,
    // WordPress keeps these elements with these attributes, and no others: wp_filter_oembed_result() in wp-includes/embed.php.
    html: String(
      html`<blockquote><a href="${page}">${pack.title}</a></blockquote><iframe title="${pack.title}" src="${frame}" width="${width}" height="${height}" frameborder="0"></iframe>`,
    ),
    width,
    height,
  };
}
