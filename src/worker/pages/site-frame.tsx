import type { ComponentChildren } from 'preact';
import { catalogues, type Language } from '../../widget/index.ts';

interface SiteFrameProps {
  /** What the frame speaks; English where nothing else is said. */
  language?: Language;
  children: ComponentChildren;
}

/** What stands around every page of ours that is not framed. */
export function SiteFrame({ language = 'en', children }: SiteFrameProps) {
  const { pageMessages } = catalogues[language];
  return (
    <>
      <header class="site">
        <a href="/" class="brand">
          Readback
        </a>
      </header>
      <main>{children}</main>
      <footer class="site">
        <a href="/" hreflang="en">
          {pageMessages.allPacks}
        </a>
        <a href={`/review?lang=${language}`}>{pageMessages.review}</a>
        <a href={`/privacy?lang=${language}`}>{pageMessages.privacy}</a>
      </footer>
    </>
  );
}
