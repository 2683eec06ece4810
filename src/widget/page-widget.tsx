import { allParts } from './all-parts.ts';
import type { Messages } from './messages/index.ts';
import { type PageData, quizOfPage } from './page-data.ts';
import { Widget } from './widget.tsx';
import type { WidgetContext } from './widget-context.ts';
import { newState } from './widget-state.ts';

/** The widget of a page of ours, as the Worker renders it. */
export function PageWidget({ data, messages }: { data: PageData; messages: Messages }) {
  const widget: WidgetContext = {
    pack: data.pack,
    messages,
    headingLevel: 1,
    unfolded: data.unfolded,
    formAction: data.formAction,
    canShowInArticle: false,
    parts: allParts,
    state: newState(quizOfPage(data)),
    act: () => {},
  };
  return <Widget widget={widget} view={data.view} theme={data.theme} />;
}
