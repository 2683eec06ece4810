import { ReadbackWidget } from '../embed/readback-widget.ts';

// Two snippets in one page may both bring this script.
if (!customElements.get('readback-widget')) customElements.define('readback-widget', ReadbackWidget);
