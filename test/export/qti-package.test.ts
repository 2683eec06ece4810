import { convertQti2toQti3 } from '@citolab/qti-convert/qti-convert-node';
import { describe, expect, test } from 'vitest';
import { ferryPack } from '../builders.ts';
import { childrenOf, readXml, textAt, type XmlElement } from './read-xml.ts';
import { archiveAs, packs, unpackAs } from './sources.ts';

describe.each(['qti21.zip', 'qti3.zip'] as const)('the package %s', (format) => {
  test.each(packs)('of $id names every file that is in it, and no other', (pack) => {
    const files = unpackAs(format, pack);
    const manifest = readXml(files['imsmanifest.xml'] ?? '');
    const [resources] = childrenOf(manifest, 'resources') as [XmlElement];
    const named = childrenOf(resources, 'resource').map(({ attributes }) => attributes.href);
    expect(['imsmanifest.xml', ...named].toSorted()).toEqual(Object.keys(files).toSorted());
    const test = readXml(files['test.xml'] ?? '');
    const hrefs = everyElement(test).flatMap(({ attributes }) => attributes.href ?? []);
    expect(hrefs).toEqual(pack.questions.map(({ id }) => `items/${id}.xml`));
  });

  test.each(packs)('of $id says its language in each item, and after it whose voice the points are', (pack) => {
    const files = unpackAs(format, pack);
    for (const { id, points } of pack.questions) {
      const item = readXml(files[`items/${id}.xml`] ?? '');
      expect(item.attributes['xml:lang']).toBe(pack.language);
      const [point] = pack.sections.flatMap((each) => each.points).filter((each) => each.id === points[0]);
      const voice = pack.voices.find((each) => each.id === point?.voice)?.name;
      expect(item.text).toContain(voice);
      expect(item.text).toContain(point?.evidence[0]?.start);
    }
  });

  test('tells a teacher in a file what it does not hold', () => {
    const notes = unpackAs(format, ferryPack)['read-me.txt'];
    expect(notes).toContain('Question 5: It scores only when the whole order is right');
  });

  test('is the same bytes each time', () => {
    expect(archiveAs(format, ferryPack)).toEqual(archiveAs(format, ferryPack));
  });
});

test.each(packs)('our QTI 3 of $id is what Citolab makes of our QTI 2.1', async (pack) => {
  const [files21, files3] = [unpackAs('qti21.zip', pack), unpackAs('qti3.zip', pack)];
  for (const name of Object.keys(files21).filter((each) => each.startsWith('items/'))) {
    const converted = await convertQti2toQti3(files21[name] ?? '');
    expect(outline(readXml(files3[name] ?? '')), name).toEqual(outline(readXml(converted)));
  }
});

test('names the version of QTI in the manifest', () => {
  const schemaOf = (format: 'qti21.zip' | 'qti3.zip') =>
    textAt(readXml(unpackAs(format, ferryPack)['imsmanifest.xml'] ?? ''), 'metadata', 'schema');
  expect([schemaOf('qti21.zip'), schemaOf('qti3.zip')]).toEqual(['QTIv2.1 Package', 'QTI Package']);
});

function everyElement(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(everyElement)];
}

/** Names, attributes and texts, without what belongs to the file rather than to the item. */
function outline({ name, attributes, children, text }: XmlElement): unknown {
  const own = Object.entries(attributes).filter(([key]) => !/^(?:xmlns|xsi:)/.test(key));
  const said = children.length === 0 ? text.replace(/\s+/g, ' ').trim() : null;
  return { name, attributes: Object.fromEntries(own), said, children: children.map(outline) };
}
