/** A tree that is printed as XML, or as HTML where its elements are those of HTML. Text in it is always text. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly Markup[];
}

export type Markup = Element | string;

export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Markup[]
): Element {
  return { name, attributes, children };
}

/** Text with its line breaks kept. */
export function lines(text: string): Markup[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, index) => (index > 0 ? [element('br'), line] : [line]));
}

export function paragraph(text: string): Element {
  return element('p', {}, ...lines(text));
}

/** A list, or nothing where there is nothing to list. */
export function list(entries: readonly (readonly Markup[])[]): Markup[] {
  return entries.length === 0 ? [] : [element('ul', {}, ...entries.map((entry) => element('li', {}, ...entry)))];
}

/** The nodes one after the other, with nothing around them. */
export function printMarkup(nodes: readonly Markup[]): string {
  return nodes.map(print).join('');
}

/** A whole XML 1.0 file; elements that hold elements only are laid out one to a line. */
export function printXml(root: Element, comment: readonly string[] = []): string {
  const note = comment.length > 0 ? `<!--\n${escapeComment(comment.join('\n'))}\n-->\n` : '';
  return `<?xml version="1.0" encoding="UTF-8"?>\n${note}${print(root)}\n`;
}

/** Whether a text holds what no XML 1.0 file may hold, however it is written. */
export function hasForbidden(text: string): boolean {
  return forbidden.test(text);
}

// What https://www.w3.org/TR/xml/#charsets leaves out: most controls, surrogates, U+FFFE and U+FFFF.
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const everyForbidden = new RegExp(forbidden.source, 'gu');

function print(node: Markup): string {
  if (typeof node === 'string') return escapeText(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  const start = `<${node.name}${attributes.join('')}`;
  if (node.children.length === 0) return `${start}/>`;
  const holdsElementsOnly = node.children.every((child) => typeof child !== 'string');
  const gap = holdsElementsOnly ? '\n' : '';
  return `${start}>${gap}${node.children.map(print).join(gap)}${gap}</${node.name}>`;
}

function escapeText(text: string): string {
  return text
    .replace(everyForbidden, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

function escapeAttribute(value: string): string {
  return escapeText(value).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

function escapeComment(text: string): string {
  return text.replace(everyForbidden, '\uFFFD').replace(/-(?=-)|-$/g, '- ');
}
