import { SaxesParser } from 'saxes';

/** An element as it was read; `text` is all of the text in it, however deep. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

/** The root of a file; throws where it is not well-formed XML 1.0. */
export function readXml(file: string): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser({ xmlns: false, fragment: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    for (const element of open) element.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(file).close();
  const [root] = top.children;
  if (!root) throw new Error('The file has no root');
  return root;
}

export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The text at the end of a path of names; throws where there is none. */
export function textAt(element: XmlElement, ...path: string[]): string {
  const found = path.reduce<XmlElement | undefined>(
    (at, name) => at?.children.find((child) => child.name === name),
    element,
  );
  if (!found) throw new Error(`${element.name} has no ${path.join(' > ')}`);
  return found.text;
}
