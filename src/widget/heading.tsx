import type { ComponentChildren } from 'preact';
import { useWidget } from './widget-context.ts';

/** A heading `below` levels under the widget's own. */
export function Heading({ below, children, ...rest }: { below: 0 | 1 | 2; id?: string; children: ComponentChildren }) {
  const Tag = `h${useWidget().headingLevel + below}` as 'h1';
  return <Tag {...rest}>{children}</Tag>;
}
