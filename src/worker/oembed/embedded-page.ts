import { asPackId, type PackId } from '../../pack/index.ts';
import type { Theme, View } from '../../widget/index.ts';
import { readTheme } from '../pages/read-theme.ts';
import { readView } from '../pages/read-view.ts';

/** What an address of ours shows. */
export interface EmbeddedPage {
  packId: PackId;
  language: string | null;
  view: View;
  theme: Theme;
}

/** What the address of a reading page or of a frame on this host shows; `null`: it is no such address. */
export function readEmbeddedPage(address: string, host: string): EmbeddedPage | null {
  const url = URL.parse(address);
  // The scheme may differ: sites keep addresses from before they had a certificate.
  if (!url || !/^https?:$/.test(url.protocol) || url.host !== host) return null;
  const [, segment = ''] = /^\/(?:a|embed)\/([^/]+)\/?$/.exec(url.pathname) ?? [];
  const packId = asPackId(segment);
  const query = url.searchParams;
  return (
    packId && {
      packId,
      language: query.get('lang'),
      view: readView(query.get('view')),
      theme: readTheme(query.get('theme')),
    }
  );
}
