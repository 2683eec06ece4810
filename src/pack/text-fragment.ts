import type { Evidence } from './schema/pack.ts';

/**
 * The fragment that makes a browser scroll to the passage and mark it, `#` included.
 * https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function textFragment({ prefix, start, end, suffix }: Evidence): string {
  // A hyphen is syntax there, and is not escaped by encodeURIComponent.
  const encode = (words: string) => encodeURIComponent(words).replaceAll('-', '%2D');
  const directive = [
    prefix && `${encode(prefix)}-`,
    encode(start),
    end && encode(end),
    suffix && `-${encode(suffix)}`,
  ].filter(Boolean);
  return `#:~:text=${directive.join(',')}`;
}
