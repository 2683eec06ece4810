import type { ComponentChildren } from 'preact';
import type { PackText } from './pack-text.ts';

interface HeadingProps extends PackText {
  level: number;
  id?: string;
  /** -1: may be focused by script. */
  tabIndex?: -1;
  children: ComponentChildren;
}

export function Heading({ level, ...rest }: HeadingProps) {
  const Tag = `h${level}` as 'h1';
  return <Tag {...rest} />;
}
