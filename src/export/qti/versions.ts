import { type Element, element, type Markup } from '../markup.ts';

/** What differs between the two versions of QTI, as far as our items go. */
export interface QtiVersion {
  itemNamespace: string;
  manifestNamespace: string;
  schema: string;
  schemaVersion: string;
  itemType: string;
  testType: string;
  /** A tree in the names of 2.1, in those of this version. */
  translate(tree: Element): Element;
}

export const qti21: QtiVersion = {
  itemNamespace: 'http://www.imsglobal.org/xsd/imsqti_v2p1',
  manifestNamespace: 'http://www.imsglobal.org/xsd/imscp_v1p1',
  schema: 'QTIv2.1 Package',
  schemaVersion: '1.0.0',
  itemType: 'imsqti_item_xmlv2p1',
  testType: 'imsqti_test_xmlv2p1',
  translate: (tree) => tree,
};

export const qti3: QtiVersion = {
  itemNamespace: 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0',
  manifestNamespace: 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1',
  schema: 'QTI Package',
  schemaVersion: '3.0.0',
  itemType: 'imsqti_item_xmlv3p0',
  testType: 'imsqti_test_xmlv3p0',
  translate: inNamesOf3,
};

const htmlNames = ['p', 'br', 'ul', 'li', 'a', 'strong'];

/** QTI 3 writes its names with hyphens and a prefix, leaves those of HTML, and wraps what a modal feedback says. */
function inNamesOf3({ name, attributes, children }: Element): Element {
  const translated = children.map((child): Markup => (typeof child === 'string' ? child : inNamesOf3(child)));
  if (htmlNames.includes(name)) return element(name, attributes, ...translated);
  const hyphenated = Object.entries(attributes).map(([key, value]) => [withHyphens(key), value]);
  const content = name === 'modalFeedback' ? [element('qti-content-body', {}, ...translated)] : translated;
  return element(`qti-${withHyphens(name)}`, Object.fromEntries(hyphenated), ...content);
}

function withHyphens(name: string): string {
  return name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}
