import { hydrate } from 'preact';
import { allParts } from '../all-parts.ts';
import { startWidget } from '../live-widget.tsx';
import { en } from '../messages/index.ts';
import { PAGE_DATA_ID, PAGE_ROOT_ID, type PageData, quizOfPage } from '../page-data.ts';

// Our own page: the Worker rendered the widget, and left beside it what it was rendered from.
const block = document.getElementById(PAGE_DATA_ID);
const root = document.getElementById(PAGE_ROOT_ID);
if (block && root) {
  const data: PageData = JSON.parse(block.textContent ?? '');
  const { pack, formAction, view, theme, unfolded } = data;
  startWidget(
    root,
    {
      pack,
      messages: en,
      headingLevel: 1,
      unfolded,
      formAction,
      quiz: quizOfPage(data),
      look: { view, theme, article: null },
      parts: allParts,
      loadParts: null,
      report: () => {},
    },
    hydrate,
  );
  root.classList.add('live');
}
