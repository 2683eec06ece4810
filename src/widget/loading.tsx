import type { WidgetContext } from './widget-context.ts';

interface LoadingProps {
  widget: WidgetContext;
  /** Where the focus is to be led to it. */
  id?: string;
}

/** What stands for a later part until it has come. Should it never come, our own page has it. */
export function Loading({ widget, id }: LoadingProps) {
  return (
    <a class="aside" id={id} href={widget.pageUrl} target="_blank" rel="noopener">
      {widget.messages.loading}
    </a>
  );
}
