import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Pack, Question } from '../../src/pack/index.ts';
import { PAGE_URL, packs, writeAs } from './sources.ts';

type Row = Record<string, string>;

describe.each(packs)('from the CSV of $id', (pack) => {
  test.each(pack.questions)('$id can be made again, with nothing lost', (asked) => {
    const rows = readCsv(pack).filter(({ question }) => question === asked.id);
    const [{ prompt, kind, explanation, points, page } = {} as Row] = rows;
    expect({ id: asked.id, kind, prompt, explanation, ...madeFrom(asked, rows) }).toEqual(withoutPoints(asked));
    expect(points).toBe(textsOfPoints(pack, asked));
    expect(page).toBe(PAGE_URL);
  });

  test('no cell begins a formula, for a spreadsheet', () => {
    const cells = readRecords(pack).flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
  });
});

test('begins with a byte-order mark and ends each line as RFC 4180 has it', () => {
  const [pack] = packs as [Pack];
  const { content } = writeAs('csv', pack);
  expect(content.codePointAt(0)).toBe(0xfeff);
  expect(content.endsWith('\r\n')).toBe(true);
});

test('says where an apostrophe was put before a text', () => {
  const odd = packs.find(({ id }) => id === 'odd') as Pack;
  expect(writeAs('csv', odd).notices).toContainEqual({ question: 'q-why', reason: 'apostrophe-added' });
});

function readRecords(pack: Pack): Row[] {
  return parse(writeAs('csv', pack).content, { bom: true, columns: true, record_delimiter: '\r\n' });
}

/** The records without the apostrophes that keep spreadsheets from calculating. */
function readCsv(pack: Pack): Row[] {
  const plain = (cell: string) => cell.replace(/^'(?=[=+\-@\t\r\n])/, '');
  return readRecords(pack).map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, plain(cell)])),
  );
}

function withoutPoints({ points, ...rest }: Question): object {
  return rest;
}

function textsOfPoints({ sections }: Pack, { points }: Question): string {
  return sections
    .flatMap((section) => section.points.filter(({ id }) => points.includes(id)))
    .map(({ text }) => text)
    .join('\n');
}

/** What distinguishes the kind, from the rows of its parts. */
function madeFrom({ kind }: Question, rows: readonly Row[]): object {
  const of = (role: string) => rows.filter((row) => row.role === role);
  const labelled = (role: string) => of(role).map(({ part, text }) => ({ id: part, text }));
  const byPart = (role: string, column: string) => Object.fromEntries(of(role).map((row) => [row.part, row[column]]));
  const number = (role: string) => Number(of(role)[0]?.answer);
  switch (kind) {
    case 'choice':
      return {
        options: of('option').map(({ part, text, answer, why }) => ({
          id: part,
          text,
          ...(answer === 'right' && { correct: true }),
          why,
        })),
      };
    case 'truth':
      return {
        statement: of('statement')[0]?.text,
        correct: of('statement')[0]?.answer === 'true',
        why: byPart('answer', 'why'),
      };
    case 'match':
      return {
        left: labelled('left'),
        right: labelled('right'),
        pairs: byPart('left', 'answer'),
        why: byPart('left', 'why'),
      };
    case 'order':
      return { items: labelled('item') };
    case 'sort':
      return {
        headings: labelled('heading'),
        items: of('item').map(({ part, text, answer, why }) => ({ id: part, text, heading: answer, why })),
      };
    case 'blank':
      return {
        text: of('text')[0]?.text,
        blanks: of('blank').map(({ part, why }) => {
          const partsOf = (role: string) => of(role).filter((row) => row.part === part);
          const choices = partsOf('choice').map(({ text }) => text);
          const accepted = partsOf('accepted').map(({ answer }) => answer);
          return { id: part, accepted, ...(choices.length > 0 && { choices }), why };
        }),
      };
    case 'number':
      return {
        correct: number('correct'),
        why: of('correct')[0]?.why,
        tolerance: number('tolerance'),
        min: number('min'),
        max: number('max'),
        step: number('step'),
        unit: of('unit')[0]?.answer,
      };
    case 'recall':
      return { checklist: labelled('checklist') };
  }
}
