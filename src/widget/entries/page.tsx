// What `#messages` stands for, the build decides: one script for each language.

import { hydrate } from 'preact';
import { messages } from '#messages/widget';
import { readFragment, speakToHost } from '../frame/in-frame.ts';
import { readForm, startWidget } from '../live-widget.ts';
import { isRemembered } from '../memory/memory-key.ts';
import { PAGE_DATA_ID, type PageData, quizOfPage } from '../page-data.ts';
import { canShow, firstParts } from '../parts.ts';
import { QuizArea } from '../quiz/quiz-area.tsx';
import { QUIZ_AREA_ID } from '../widget.tsx';

// Our own page: the Worker rendered the widget, and left beside it what it was rendered from.
const block = document.getElementById(PAGE_DATA_ID);
const area = document.getElementById(QUIZ_AREA_ID);
const whole = document.querySelector<HTMLElement>('.readback');
const tell = whole ? speakToHost(whole) : () => {};
if (block && area) void takeOver(block, area);
if (whole?.matches('.missing')) tell({ name: 'readback-error', detail: { reason: 'not-found' } });
else tell({ name: 'readback-ready', detail: { pack: location.pathname.split('/')[2] ?? '' } });
if (whole?.querySelector('.withdrawn')) tell({ name: 'readback-error', detail: { reason: 'withdrawn' } });

async function takeOver(block: Element, area: Element) {
  const data: PageData = JSON.parse(block.textContent ?? '');
  const { pack, formAction, pageUrl, view, theme, unfolded } = data;
  const rendered = quizOfPage(data);
  const loadParts = async () => (await import('../later-parts.ts')).parts;
  // The rest comes at the reader's first touch, unless what stands in the page, or what this tab kept, needs it now.
  const isBegun = data.posted !== null || isRemembered(pack.id) || !canShow(firstParts, rendered);
  const parts = isBegun ? await loadParts() : firstParts;
  // From here on one question stands in the page at a time; what was picked in the others is kept.
  const quiz = { ...rendered, showsAll: false, fields: new URLSearchParams([...rendered.fields, ...readForm(area)]) };
  for (const away of area.querySelectorAll('.away')) away.remove();
  startWidget(
    area,
    {
      pack,
      messages,
      headingLevel: 1,
      unfolded,
      formAction,
      pageUrl,
      quiz,
      restores: data.posted === null,
      look: { view, theme, article: null, ...readFragment() },
      parts,
      loadParts: isBegun ? null : loadParts,
      loadHostArticle: null,
      show: (widget) => <QuizArea widget={widget} hasQuiz />,
      report: tell,
    },
    hydrate,
  );
  area.classList.add('live');
}
