import type { Pack } from '../../pack/index.ts';
import { type LiveWidget, type Look, startWidget } from '../live-widget.ts';
import { en } from '../messages/index.ts';
import { firstParts } from '../parts.ts';
import { newQuiz } from '../quiz/quiz-state.ts';
import { shownQuestions } from '../shown-questions.ts';
import { Widget } from '../widget.tsx';
import type { WidgetEvent } from '../widget-event.ts';

/** Written by the build: the widget's stylesheet. */
declare const WIDGET_STYLES: string;

export interface MountOptions {
  pack: Pack;
  look: Look;
  report(event: WidgetEvent): void;
}

const sheets = new Map<string, CSSStyleSheet>();

/** One sheet for any number of widgets. */
function adopt(root: ShadowRoot, css: string) {
  const sheet = sheets.get(css) ?? new CSSStyleSheet();
  if (!sheets.has(css)) sheet.replaceSync(css);
  sheets.set(css, sheet);
  root.adoptedStyleSheets.push(sheet);
}

/** Shows a widget in a shadow root of somebody else's page. */
export function mount(root: ShadowRoot, { pack, look, report }: MountOptions): LiveWidget {
  root.adoptedStyleSheets = [];
  adopt(root, WIDGET_STYLES);
  root.replaceChildren();
  return startWidget(root, {
    pack,
    messages: en,
    headingLevel: 2,
    unfolded: 'first',
    formAction: `${new URL(import.meta.url).origin}/a/${pack.id}`,
    quiz: { ...newQuiz(shownQuestions(pack)), showsAll: false },
    look,
    parts: firstParts,
    loadParts: async () => {
      const { allParts, laterStyles } = await import('../element-later.ts');
      adopt(root, laterStyles);
      return allParts;
    },
    show: (widget, { view, theme }) => <Widget widget={widget} view={view} theme={theme} />,
    report,
  });
}
