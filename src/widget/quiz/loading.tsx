import type { WidgetContext } from '../widget-context.ts';

interface LoadingProps {
  widget: WidgetContext;
  /** Where the focus is to be led to it. */
  id?: string;
}

/** What stands for a later part until it has come. Should it never come, the quiz is on a page of ours. */
export function Loading({ widget, id }: LoadingProps) {
  const { messages, pageUrl } = widget;
  return (
    <p id={id} tabIndex={-1}>
      {messages.loading}{' '}
      <a class="aside" href={`${pageUrl}#quiz`} target="_blank" rel="noopener">
        {messages.takeTheQuiz}
      </a>
    </p>
  );
}
