import type { LiveWidget, Look } from '../live-widget.ts';
import type { Theme } from '../widget.tsx';
import type { WidgetEvent } from '../widget-event.ts';
import { isFromFrame, lookProperties, type ToFrame } from './frame-messages.ts';

/** Enough for the widget; not enough to reach the page, its storage or its cookies. */
const SANDBOX = 'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox';

export interface FrameOptions {
  /** Our origin. */
  origin: string;
  packId: string;
  /** `null`: the pack's own. */
  language: string | null;
  title: string;
  look: Look;
  report(event: WidgetEvent): void;
}

/** How long a frame that has loaded may be silent before it counts as failed. */
const SILENCE_MILLIS = 2_000;

/** Shows a widget in a frame that sizes itself. What stood in the element stays until the frame has spoken. */
export function mountFrame(root: ShadowRoot, options: FrameOptions): LiveWidget {
  const { origin, report } = options;
  let { look } = options;
  let hasSpoken = false;
  let hasFailed = false;
  let silence = 0;

  const link = document.createElement('slot');
  const frame = document.createElement('iframe');
  frame.title = options.title;
  frame.setAttribute('sandbox', SANDBOX);
  frame.src = sourceOf(options, look, root.host);
  // Laid out, so that it can tell its height, but not seen before it is dressed: nothing flashes.
  Object.assign(frame.style, { display: 'block', width: '100%', height: '0', border: '0', visibility: 'hidden' });
  frame.addEventListener('load', () => {
    // A page that came back from a form in the frame knows of nothing that was said to the one before.
    dress();
    clearTimeout(silence);
    silence = window.setTimeout(complainOfSilence, SILENCE_MILLIS);
  });
  addEventListener('message', listen);
  root.replaceChildren(link, frame);

  function listen({ source, origin: sender, data }: MessageEvent) {
    if (source !== frame.contentWindow || (sender !== 'null' && sender !== origin) || !isFromFrame(data)) return;
    if (data.type === 'readback:event') {
      const { type, ...event } = data;
      if (event.name === 'readback-error' && event.detail.reason !== 'withdrawn') {
        hasFailed = true;
        const isThere = event.detail.reason !== 'not-found';
        complain(isThere ? `the pack “${options.packId}” cannot be shown.` : `there is no pack “${options.packId}”.`);
      }
      report(event);
    } else if (hasFailed) {
      // The link stays.
    } else if (hasSpoken) {
      Object.assign(frame.style, { height: `${data.heightPx}px`, visibility: 'visible' });
      link.remove();
    } else {
      hasSpoken = true;
      dress();
    }
  }

  function dress() {
    const style = getComputedStyle(root.host);
    const properties = Object.fromEntries(lookProperties.map((name) => [name, style.getPropertyValue(name).trim()]));
    const theme = themeIn(root.host, look.theme);
    // A frame is opaque where its scheme is not that of what it stands in: corners of another colour.
    frame.style.colorScheme = theme === 'auto' ? 'light dark' : theme;
    const { remember, tally } = look;
    const message: ToFrame = { type: 'readback:look', theme, properties, remember, tally };
    // A sandboxed frame has no origin to name; there is nothing in it that others may not know.
    frame.contentWindow?.postMessage(message, '*');
  }

  function complainOfSilence() {
    if (hasSpoken || !frame.isConnected) return;
    complain(`${frame.src} did not answer.`);
    report({ name: 'readback-error', detail: { reason: 'network' } });
  }

  return {
    drawOn: () => false,
    update(next) {
      const [before, after] = [look, next].map((each) => addressOf(options, { ...each, theme: 'light' }, root.host));
      look = next;
      if (before === after) return dress();
      hasSpoken = false;
      hasFailed = false;
      clearTimeout(silence);
      frame.src = sourceOf(options, look, root.host);
    },
    unmount() {
      clearTimeout(silence);
      removeEventListener('message', listen);
      root.replaceChildren();
    },
  };
}

/** For the engineer of the page; what the frame itself logs does not say which widget it is. */
function complain(message: string) {
  console.warn(`Readback: ${message} The link stays.`);
}

/** The page in the frame. What it may keep and count stands behind the `#`, so that it is known from the first moment. */
function sourceOf(options: FrameOptions, look: Look, host: Element): string {
  const refused = { ...(!look.remember && { remember: 'off' }), ...(!look.tally && { tally: 'off' }) };
  return `${addressOf(options, look, host)}#${new URLSearchParams(refused)}`;
}

function addressOf({ origin, packId, language }: FrameOptions, { view, theme }: Look, host: Element): string {
  const address = new URL(`/embed/${encodeURIComponent(packId)}`, origin);
  const asked = { view, theme: themeIn(host, theme), ...(language && { lang: language }) };
  address.search = String(new URLSearchParams(asked));
  return address.href;
}

/** `auto` is the host's own scheme, which does not reach into a frame; a host that has both leaves it to the reader. */
function themeIn(host: Element, theme: Theme): Theme {
  if (theme !== 'auto') return theme;
  const scheme = getComputedStyle(host).colorScheme;
  const [hasLight, hasDark] = [scheme.includes('light'), scheme.includes('dark')];
  if (hasLight && hasDark) return 'auto';
  return hasDark ? 'dark' : 'light';
}
