import type { ComponentChildren } from 'preact';

/** What stands around every page of ours that is not framed. */
export function SiteFrame({ children }: { children: ComponentChildren }) {
  return (
    <>
      <header class="site">
        <a href="/" class="brand">
          Readback
        </a>
      </header>
      <main>{children}</main>
      <footer class="site">
        <a href="/privacy">What is kept</a>
      </footer>
    </>
  );
}
