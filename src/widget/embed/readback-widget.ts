import type { Pack } from '../../pack/index.ts';
import type { LiveWidget, Look } from '../live-widget.ts';
import type { Theme, View } from '../widget.tsx';
import type { WidgetEvent } from '../widget-event.ts';
import { attributes } from './attributes.ts';
import { fetchPack, loadFrame, loadWidget, origin, type Reason } from './load.ts';

/** Changes of these need another pack; changes of the others only another look. */
const PACK_ATTRIBUTES: readonly string[] = ['pack', 'lang', 'frame'];

/** What shows the widget, and the pack in it; a frame tells of its pack itself. */
type Prepared = [mount: (root: ShadowRoot) => LiveWidget, pack?: Pack];

/**
 * `<readback-widget>`: a guest in somebody else's page. Until it has all it needs, and whenever something fails, the link
 * inside it stays; it never throws into the page.
 */
export class ReadbackWidget extends HTMLElement {
  static readonly observedAttributes = attributes;

  #mounted: LiveWidget | null = null;
  #nearby: IntersectionObserver | null = null;
  #isNear = false;
  /** Counts the loads, so that an answer that comes late for an older one is dropped. */
  #load = 0;

  connectedCallback() {
    // Moved within the page: what is shown may stay.
    if (this.#mounted || this.#nearby) return;
    // Nothing is fetched before the element is within one screen of what is seen.
    this.#nearby = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#nearby?.disconnect();
        this.#isNear = true;
        void this.#show();
      },
      { rootMargin: '100% 0px' },
    );
    this.#nearby.observe(this);
  }

  disconnectedCallback() {
    queueMicrotask(() => {
      if (!this.isConnected) this.#leave();
    });
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null) {
    if (before === now || !this.#isNear) return;
    if (PACK_ATTRIBUTES.includes(name)) void this.#show();
    else this.#mounted?.update(this.#look());
  }

  async #show() {
    const load = ++this.#load;
    try {
      const [mount, pack] = await (this.hasAttribute('frame') ? this.#prepareFrame() : this.#prepareWidget());
      if (load !== this.#load) return;
      this.#mounted?.unmount();
      const mounted = mount(this.shadowRoot ?? this.attachShadow({ mode: 'open' }));
      this.#mounted = mounted;
      // Step by step, a frame between them: a page in which we are guests never waits long for us.
      do await new Promise((seen) => requestAnimationFrame(() => setTimeout(seen)));
      while (mounted.drawOn());
      if (load !== this.#load || !pack) return;
      this.#tell({ name: 'readback-ready', detail: { pack: pack.id } });
      if (pack.withdrawn) this.#tell({ name: 'readback-error', detail: { reason: 'withdrawn' } });
    } catch (error) {
      if (load === this.#load) this.#fail(error);
    }
  }

  async #prepareFrame(): Promise<Prepared> {
    const { mountFrame } = await loadFrame();
    return [
      (root) =>
        mountFrame(root, {
          origin,
          packId: this.#pack(),
          language: this.#languages()[0] ?? null,
          title: this.textContent.trim() || 'Readback',
          look: this.#look(),
          report: (event) => this.#tell(event),
        }),
    ];
  }

  async #prepareWidget(): Promise<Prepared> {
    const wanted = this.#languages();
    const fetched = fetchPack(this.#pack(), wanted[0] ?? null);
    // Side by side, but for the rare page that does not say its language: there the pack's own decides.
    const [widget, pack] = await Promise.all([
      loadWidget(wanted.length > 0 ? wanted : [(await fetched).language]),
      fetched,
    ]);
    return [(root) => widget.mount(root, { pack, look: this.#look(), report: (event) => this.#tell(event) }), pack];
  }

  #fail(error: unknown) {
    this.#showLink();
    // What the browser itself throws (an import, a fetch) has no cause that we gave.
    const { message, cause = 'network' } = error as Error;
    console.warn(`Readback: ${message} The link stays.`);
    this.#tell({ name: 'readback-error', detail: { reason: cause as Reason } });
  }

  #leave() {
    this.#load++;
    this.#nearby?.disconnect();
    this.#nearby = null;
    this.#isNear = false;
    this.#showLink();
  }

  #showLink() {
    this.#mounted?.unmount();
    this.#mounted = null;
    // A shadow root cannot be taken away again; a slot lets the link be seen through it.
    this.shadowRoot?.replaceChildren(document.createElement('slot'));
  }

  #pack(): string {
    return this.getAttribute('pack') ?? '';
  }

  /** The languages that are wanted, the first one most. */
  #languages(): string[] {
    return [this.lang, document.documentElement.lang].filter(Boolean);
  }

  #look(): Look {
    return {
      view: oneOf<View>(this.getAttribute('view'), ['all', 'points', 'quiz']),
      theme: oneOf<Theme>(this.getAttribute('theme'), ['auto', 'light', 'dark']),
      article: this.getAttribute('article'),
      remember: this.getAttribute('remember') !== 'off',
      tally: this.getAttribute('tally') !== 'off',
    };
  }

  #tell({ name, detail }: WidgetEvent) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

function oneOf<Value extends string>(given: string | null, allowed: readonly [Value, ...Value[]]): Value {
  return allowed.find((value) => value === given) ?? allowed[0];
}
