import type { View } from '../widget.tsx';

export interface Snippet {
  /** Where the Worker is, without a slash at the end. */
  origin: string;
  packId: string;
  view: View;
  /** What the widget needs at first, so that nothing moves when it comes. */
  heightPx: number;
}

/** The lines that a site pastes. Ids and numbers alone vary in it, so there is nothing to escape. */
export function embedSnippet({ origin, packId, view, heightPx }: Snippet): string {
  const ofView = view === 'all' ? '' : ` view="${view}"`;
  return `<script type="module" async src="${origin}/embed.js"></script>
<readback-widget pack="${packId}"${ofView} style="display:block;min-height:${heightPx}px">
  <a href="${origin}/a/${packId}">Key points and a quiz on this article</a>
</readback-widget>`;
}
