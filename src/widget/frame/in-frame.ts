import type { RecordRules } from '../record/attempt-record.ts';
import type { WidgetEvent } from '../widget-event.ts';
import { type FromFrame, isToFrame, lookProperties, type ToFrame } from './frame-messages.ts';

/**
 * Tells the page around this one how high it is, whenever that changes, and looks as that page wants it to; `follow` is told
 * what may be kept and counted, whenever that page says so. Answers with a way to tell of events; where there is no page
 * around, nobody is told.
 *
 * The height is told in three ways: ours, AMP's (https://amp.dev/documentation/components/amp-iframe) and WordPress's
 * (`wp-embed.js`, with the secret that it puts behind the `#`). None of them is a secret, so any page may hear it.
 * WordPress's script may come after the frame: it says `{ message: 'ready' }`, and hides the frame until it knows the height.
 */
export function speakToHost(
  widget: HTMLElement,
  follow: (rules: Partial<RecordRules>) => void,
): (event: WidgetEvent) => void {
  if (window.parent === window) return () => {};
  const post = (message: object) => window.parent.postMessage(message, '*');
  const { secret } = readFragment();

  function tellHeight() {
    const heightPx = Math.ceil(widget.getBoundingClientRect().height);
    post({ type: 'readback:height', heightPx } satisfies FromFrame);
    post({ sentinel: 'amp', type: 'embed-size', height: heightPx });
    if (secret) post({ message: 'height', value: heightPx, secret });
  }

  addEventListener('message', ({ source, data }) => {
    if (source !== window.parent) return;
    if (isToFrame(data)) {
      wear(widget, data);
      follow(rulesIn(data));
    } else if (data?.message !== 'ready') return;
    tellHeight();
  });
  // At once: in a frame that is not seen yet, no observer is called.
  tellHeight();
  new ResizeObserver(tellHeight).observe(widget);
  return (event) => post({ type: 'readback:event', ...event } satisfies FromFrame);
}

/** What the host wants, where it is understood; a value that is no CSS changes nothing. */
function wear(widget: HTMLElement, { theme, properties }: ToFrame) {
  if (['auto', 'light', 'dark'].includes(theme)) widget.dataset.theme = theme;
  for (const name of lookProperties) widget.style.setProperty(name, String(properties?.[name] ?? ''));
}

function rulesIn({ remember, tally }: ToFrame): Partial<RecordRules> {
  return { ...(typeof remember === 'boolean' && { remember }), ...(typeof tally === 'boolean' && { tally }) };
}

/** What stands behind the `#` of a frame's address: `remember=off`, `tally=off`, and WordPress's `?secret=…`. */
export function readFragment(): { remember: boolean; tally: boolean; secret: string | null } {
  const fragment = new URLSearchParams(location.hash.replace(/^#\??/, ''));
  return {
    remember: fragment.get('remember') !== 'off',
    tally: fragment.get('tally') !== 'off',
    secret: fragment.get('secret'),
  };
}
