import { ReadbackWidget } from './readback-widget.ts';

/** Makes `<readback-widget>` known, once: two snippets in one page may both bring the script that does. */
export function defineWidget() {
  if (!customElements.get('readback-widget')) customElements.define('readback-widget', ReadbackWidget);
}
