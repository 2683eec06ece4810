// What `#messages` stands for, the build decides: one script for each language.
import { createElement, Fragment as Group } from 'preact';
import { messages } from '#messages/widget';
import type { Pack } from '../../pack/index.ts';
import { adoptSheet } from '../adopt-sheet.ts';
import { importAgain } from '../import-again.ts';
import { type LiveWidget, type Look, startWidget } from '../live-widget.ts';
import { firstParts, joinParts } from '../parts.ts';
import { newQuiz } from '../quiz/quiz-state.ts';
import { Widget } from '../widget.tsx';
import type { WidgetEvent } from '../widget-event.ts';
import { HEADER } from '../widget-state.ts';

/** Written by the build: the widget's stylesheet. */
declare const WIDGET_STYLES: string;

/** Written by the build: where, seen from this script, what comes later is. */
declare const LATER_SCRIPT: string;

/** Written by the build: the address of what shows passages in an article, below our origin. */
declare const HOST_ARTICLE_SCRIPT: string;

export interface MountOptions {
  pack: Pack;
  look: Look;
  report(event: WidgetEvent): void;
}

async function loadLater() {
  const later = await importAgain<typeof import('./element-later.ts')>(LATER_SCRIPT);
  later.lendPreact(createElement, Group);
  return later;
}

/** Shows a widget in a shadow root of somebody else's page. */
export function mount(root: ShadowRoot, { pack, look, report }: MountOptions): LiveWidget {
  const loadParts = async () => {
    const later = await loadLater();
    adoptSheet(root, later.styles);
    return joinParts(later.parts);
  };
  root.adoptedStyleSheets = [];
  adoptSheet(root, WIDGET_STYLES);
  root.replaceChildren();
  const pageUrl = `${new URL(import.meta.url).origin}/a/${pack.id}?lang=${messages.language}`;
  return startWidget(root, {
    pack,
    messages,
    headingLevel: 2,
    formAction: pageUrl,
    pageUrl,
    quiz: newQuiz(pack.questions),
    restores: true,
    look,
    step: HEADER,
    parts: firstParts,
    loadParts,
    loadHostArticle: () => importAgain(HOST_ARTICLE_SCRIPT),
    show: (widget, { view, theme }) => <Widget widget={widget} view={view} theme={theme} />,
    report,
  });
}
