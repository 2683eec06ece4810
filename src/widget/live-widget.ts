import { type hydrate, render, type VNode } from 'preact';
import { checkFields, type Evidence, isScored, type Pack, type QuestionId, scoreGrades } from '../pack/index.ts';
import { findById } from './find-by-id.ts';
import { isRemembered } from './memory/memory-key.ts';
import type { Messages } from './messages/index.ts';
import { packTextOf } from './pack-text.ts';
import { canShow, screenOf } from './parts.ts';
import { goTo, keepChecked, newQuiz, type QuizState, updateFields } from './quiz/quiz-state.ts';
import { spokenAfterCheck } from './quiz/spoken.ts';
import type { AttemptRecord, RecordRules } from './record/attempt-record.ts';
import type { OtherReaders } from './tally/reader-tally.ts';
import type { Theme, View } from './widget.tsx';
import { placeKey, type WidgetContext, type WidgetParts } from './widget-context.ts';
import type { WidgetEvent } from './widget-event.ts';
import { newState, WHOLE } from './widget-state.ts';
import type { Wish } from './wish.ts';

export interface Look extends RecordRules {
  view: View;
  theme: Theme;
  /** Selector of the host's article, in which evidence is to be shown; `null`: the page prints none. */
  article: string | null;
}

interface WidgetSetup {
  pack: Pack;
  messages: Messages;
  headingLevel: 1 | 2;
  formAction: string;
  pageUrl: string;
  remark?: (questionId: QuestionId) => string | null;
  quiz: QuizState;
  /** Whether to go on with what this tab kept, under what `quiz` has and what is done until it is read. */
  restores: boolean;
  look: Look;
  /** How much is drawn at once; the rest at `drawOn`, or at the first touch. Default: all of it. */
  step?: number;
  parts: WidgetParts;
  /** Brings the parts that are not there yet; `null`: they are all there. */
  loadParts: (() => Promise<WidgetParts>) | null;
  /** Brings what shows passages in the article that the page prints; `null`: it prints none. */
  loadHostArticle: (() => Promise<typeof import('./host-article.ts')>) | null;
  /** What stands in the root. */
  show(widget: WidgetContext, look: Look): VNode;
  report(event: WidgetEvent): void;
}

export interface LiveWidget {
  /** Draws one step more; whether there was one. */
  drawOn(): boolean;
  update(look: Look): void;
  unmount(): void;
}

/** A widget that answers its reader: it keeps the state, shows it anew after each wish, and moves the focus along. */
export function startWidget(
  root: Element | ShadowRoot,
  { quiz, restores, look, step = WHOLE, parts, loadParts, loadHostArticle, show, report, ...fixed }: WidgetSetup,
  draw: typeof render | typeof hydrate = render,
): LiveWidget {
  const { pack, messages } = fixed;
  const packText = packTextOf(pack, messages);
  let state = newState(quiz, step);
  let leaveArticle = () => {};
  let record: AttemptRecord | null = null;
  let isOver = false;
  // Asked at the start: what another widget in this page keeps from now on is that one's.
  const goesOn = restores && look.remember && isRemembered(pack.id);

  function redraw() {
    // What was asked for may come when this widget is gone, and another is about to stand in its place.
    if (isOver) return;
    const canShowInArticle = canShowIn(look.article);
    draw(show({ ...fixed, packText, parts, state, act, canShowInArticle }, look), root);
    draw = render;
  }

  /** The quiz with what its form holds now; as it was where no form stands. */
  function withForm(): QuizState {
    const form = root.querySelector('form');
    return form ? { ...state.quiz, fields: updateFields(state.quiz, readForm(form)) } : state.quiz;
  }

  function act(wish: Wish) {
    const now = withForm();
    switch (wish.type) {
      case 'check':
        return check(wish.questionId, now);
      case 'change':
        return turn(wish.to(now), wish.spoken);
      case 'showInArticle':
        return void showInArticle(wish.evidence);
      case 'forget':
        return forget(wish.spoken);
    }
  }

  function check(id: QuestionId, now: QuizState) {
    const question = findById(now.questions, id);
    const screen = question && isScored(question) && screenOf(parts, question);
    if (!screen) return;
    const checked = checkFields(screen.rules, question, now.fields);
    turn(
      { ...keepChecked(now, id, checked), focus: checked.grade ? `verdict-${id}` : null },
      spokenAfterCheck({ pack, messages, question, screen, checked }),
    );
  }

  function turn(after: QuizState, spoken = '') {
    const before = state.quiz;
    note(after);
    say(spoken);
    moveFocus(root, after);
    reportProgress(before, after, report);
  }

  function forget(spoken: string) {
    record?.forget();
    // Controls that are new hold nothing.
    render(null, root);
    turn({ ...newQuiz(quiz.questions), focus: 'quiz' }, spoken);
  }

  function say(spoken: string) {
    state = { ...state, spoken, turns: state.turns + 1 };
    redraw();
  }

  /** Once all parts are there: what this tab kept is gone on with, and what is given from now on is kept. */
  function startRecord() {
    const onOthers = (others: OtherReaders) => {
      state = { ...state, others };
      redraw();
    };
    record = parts.later?.startRecord({ pack, pageUrl: fixed.pageUrl, rules: look, onOthers }) ?? null;
    const now = withForm();
    note((goesOn && record?.restore(now)) || now);
    if (isOver) record?.stop();
    const hadFocus = root.querySelector(':focus');
    redraw();
    // What had it may be gone, or checked.
    if (hadFocus && !root.querySelector(':focus:not(:disabled)')) moveFocus(root, goTo(state.quiz, state.quiz.current));
  }

  function note(now: QuizState) {
    state = { ...state, quiz: now, isKept: !!record?.note(now) };
  }

  function noteDraft() {
    const now = withForm();
    if (state.isKept) record?.note(now);
    // What was missing is being given; whether all of it, the next Check says.
    if (now.missing.size > 0) {
      state = { ...state, quiz: { ...now, missing: new Map() } };
      say('');
    }
  }

  async function showInArticle(evidence: Evidence) {
    const article = await loadHostArticle?.().catch(() => null);
    // The next press tries again.
    if (!article || isOver) return;
    const passage = article.showPassage(root, look.article ?? '', evidence);
    leaveArticle = () => article.leave(root);
    state = { ...state, places: { ...state.places, [placeKey(evidence)]: passage !== null } };
    say(passage === null ? messages.passageChanged : messages.shownInArticle(passage));
  }

  /**
   * Once: where this tab kept something, or the first question is of a kind that comes later, at the start, else at the
   * reader's first touch. By the time an answer is checked or a fold is open, the rest is on its way.
   */
  async function bringParts() {
    const load = loadParts;
    loadParts = null;
    try {
      if (!load) return;
      parts = await load();
      startRecord();
    } catch {
      // The next touch tries again; until then, a question whose screen is missing says that it is on its way.
      loadParts = load;
    }
  }

  /** What was pressed is answered before more is brought; it may lead to what is not drawn yet. */
  function touch() {
    drawTo(WHOLE);
    setTimeout(bringParts);
  }

  function drawTo(step: number): boolean {
    const isUnfinished = state.step < WHOLE;
    if (isUnfinished) {
      state = { ...state, step };
      redraw();
    }
    return isUnfinished;
  }

  redraw();
  if (parts.later) startRecord();
  else if (goesOn || !canShow(parts, quiz)) void bringParts();
  root.addEventListener('input', noteDraft);
  root.addEventListener('click', touch, true);
  return {
    drawOn: () => drawTo(state.step + 1),
    update(next) {
      if (next.article !== look.article) leaveArticle();
      look = next;
      record?.follow(look);
      note(withForm());
      redraw();
    },
    unmount() {
      root.removeEventListener('input', noteDraft);
      root.removeEventListener('click', touch, true);
      leaveArticle();
      record?.stop();
      isOver = true;
      render(null, root);
    },
  };
}

/** Whether the selector finds an article in the page, and the browser can highlight without changing it. */
function canShowIn(selector: string | null): boolean {
  try {
    return 'highlights' in CSS && document.querySelector(selector ?? '') !== null;
  } catch {
    return false; // Not a selector: the same to us as one that finds nothing.
  }
}

/** What the widget's form holds now; no control of ours takes a file. */
export function readForm(form: HTMLFormElement): URLSearchParams {
  return new URLSearchParams([...new FormData(form)] as [string, string][]);
}

/** The focus goes where the last wish leads, so that it never falls back to the page's body. */
function moveFocus(root: Element | ShadowRoot, { focus }: QuizState) {
  if (focus) root.querySelector<HTMLElement>(`#${focus}`)?.focus();
}

/** Tells the host's page of each answer that was checked, and of the score once there is none left. */
function reportProgress(before: QuizState, { questions, grades }: QuizState, report: WidgetSetup['report']) {
  if (grades === before.grades) return;
  for (const [question, grade] of grades) {
    if (before.grades.get(question) === grade) continue;
    report({ name: 'readback-answer', detail: { question, credit: grade.credit } });
  }
  const { score, total, answered } = scoreGrades(questions, grades);
  if (answered === total) report({ name: 'readback-complete', detail: { score, total } });
}
