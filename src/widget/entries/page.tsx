import { hydrate } from 'preact';
import { en } from '../messages/index.ts';
import { PAGE_DATA_ID, PAGE_ROOT_ID, type PageData } from '../page-data.ts';
import { Widget } from '../widget.tsx';

// Our own page: the Worker rendered the widget, and left beside it what it was rendered from.
const block = document.getElementById(PAGE_DATA_ID);
const root = document.getElementById(PAGE_ROOT_ID);
if (block && root) {
  const data: PageData = JSON.parse(block.textContent ?? '');
  hydrate(<Widget {...data} messages={en} />, root);
  root.classList.add('live');
}
