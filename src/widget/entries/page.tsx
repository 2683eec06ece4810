// What `#messages` stands for, the build decides: one script for each language.

import { createElement, Fragment as Group, hydrate } from 'preact';
import { messages } from '#messages/widget';
import { readFragment, speakToHost } from '../frame/in-frame.ts';
import { importAgain } from '../import-again.ts';
import { type LiveWidget, type Look, readForm, startWidget } from '../live-widget.ts';
import { PAGE_DATA_ID, type PageData } from '../page-data.ts';
import { canShow, firstParts, joinParts } from '../parts.ts';
import { rulesAfterPost } from '../posted-page.ts';
import { QuizArea } from '../quiz/quiz-area.tsx';
import { BEGIN_FIELD, newQuiz, type QuizState } from '../quiz/quiz-state.ts';
import type { RecordRules } from '../record/attempt-record.ts';
import { startSoon } from '../start-soon.ts';
import { unfoldForPrint } from '../unfold-for-print.ts';
import { QUIZ_AREA_ID } from '../widget.tsx';

/** Written by the build: the folder of the scripts that speak a language, `/<language>/` below it. */
declare const SPEAKING_SCRIPTS: string;

// Our own page: the Worker rendered the widget, and left beside it what it was rendered from. This script stands in the
// page itself, so nothing can import it: what comes later is a file that brings all it needs.
const block = document.getElementById(PAGE_DATA_ID);
const area = document.getElementById(QUIZ_AREA_ID);
const whole = document.querySelector<HTMLElement>('.readback');
let live: LiveWidget | null = null;
let look: Look = { view: 'all', theme: 'auto', article: null, ...readFragment() };
const tell = whole ? speakToHost(whole, follow) : () => {};
if (block && area) void takeOver(block, area);
unfoldForPrint();
const reason = whole?.dataset.reason;
if (reason === 'not-found' || reason === 'network') tell({ name: 'readback-error', detail: { reason } });
else tell({ name: 'readback-ready', detail: { pack: location.pathname.split('/')[2] ?? '' } });
if (whole?.querySelector('.withdrawn')) tell({ name: 'readback-error', detail: { reason: 'withdrawn' } });

/** What its host wishes, at any time. */
function follow(rules: Partial<RecordRules>) {
  look = { ...look, ...rules };
  live?.update(look);
}

async function takeOver(block: Element, area: Element) {
  const data: PageData = JSON.parse(block.textContent ?? '');
  if (data.posted !== null) look = { ...look, ...rulesAfterPost() };
  const begun = newQuiz(data.pack.questions);
  // The rest comes when the widget asks for it, unless what stands in the page needs it now.
  const needsLater = data.posted !== null || !canShow(firstParts, begun);
  if (needsLater) start(area, data, begun, await loadLater());
  else startSoon(area, () => start(area, data, begun, null));
  // From here on, whatever is pressed is answered here.
  area.classList.add('live');
}

function start(area: Element, data: PageData, begun: QuizState, later: LaterParts | null) {
  const { pack, formAction, pageUrl, posted } = data;
  const isBack = later !== null && posted !== null;
  const sent = new URLSearchParams(posted ?? '');
  const rendered = isBack ? later.quizFromForm(pack.questions, sent) : begun;
  const form = area.querySelector('form');
  // From here on one question stands in the page at a time. The form holds all that was given, posted or picked since.
  const quiz = { ...rendered, showsAll: false, ...(form && { fields: readForm(form) }) };
  for (const away of area.querySelectorAll('.away, .unscripted')) away.remove();
  live = startWidget(
    area,
    {
      pack,
      messages,
      headingLevel: 1,
      formAction,
      pageUrl,
      quiz,
      // A round that was begun is not to be undone.
      restores: !sent.has(BEGIN_FIELD),
      look,
      parts: later ? joinParts(later.parts) : firstParts,
      loadParts: later ? null : async () => joinParts((await loadLater()).parts),
      loadHostArticle: null,
      show: (widget) => <QuizArea widget={widget} hasQuiz />,
      report(event) {
        tell(event);
        if (isBack) later.settlePosted(pack.id);
      },
    },
    hydrate,
  );
  if (isBack) {
    later.readOnAfterPost();
    later.settlePosted(pack.id);
  }
}

type LaterParts = typeof import('./page-later.ts');

async function loadLater() {
  const address = `${SPEAKING_SCRIPTS}/${messages.language}/page-later.js`;
  const later = await importAgain<LaterParts>(address);
  later.lendPreact(createElement, Group);
  return later;
}
