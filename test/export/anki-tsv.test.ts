import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Pack, Question } from '../../src/pack/index.ts';
import { oneLine, readHtml } from './read-html.ts';
import { mustSay, PAGE_URL, packs, writeAs } from './sources.ts';

/** As Anki reads a file: lines that begin with # are settings and comments, the rest are notes. */
function readNotes(pack: Pack): string[][] {
  return parse(writeAs('anki.tsv', pack).content, {
    delimiter: '\t',
    comment: '#',
    comment_no_infix: true,
    quote: null,
  });
}

describe.each(packs)('the cards of $id', (pack) => {
  const notes = readNotes(pack);

  test('are one to a question, under an id that stays', () => {
    expect(notes.map(([guid]) => guid)).toEqual(pack.questions.map(({ id }) => `${pack.id}/${id}`));
    expect(notes.every((note) => note.length === 4)).toBe(true);
  });

  test.each(pack.questions)('ask $id in front and answer it behind, with source and link', (asked) => {
    const [, front = '', back = ''] = notes[pack.questions.indexOf(asked)] ?? [];
    expect(readHtml(front)).toContain(oneLine(asked.prompt));
    for (const part of [...answersOf(asked), ...mustSay(pack, asked)]) expect(readHtml(back)).toContain(oneLine(part));
    expect(back).toContain(`href="${PAGE_URL.replace('&', '&amp;')}"`);
    expect(front + back).not.toMatch(/<b |<script/);
  });
});

test('tells Anki how to read it, and the learner what it cannot do', () => {
  const { content } = writeAs('anki.tsv', packs[0] as Pack);
  expect(content).toMatch(/^#separator:tab\n#html:true\n/);
  expect(content).toMatch(/^# Flash cards are not scored/m);
});

/** What stands on the back as the right answer, and each reason. */
function answersOf(asked: Question): string[] {
  switch (asked.kind) {
    case 'choice':
      return asked.options.flatMap(({ text, correct, why }) => [...(correct ? [text] : []), why]);
    case 'truth':
      return [asked.correct ? 'True' : 'False', asked.why.true, asked.why.false];
    case 'match':
      return Object.values(asked.why);
    case 'sort':
      return asked.items.flatMap(({ text, why }) => [text, why]);
    case 'order':
      return asked.items.map(({ text }, index) => `${index + 1}. ${text}`);
    case 'blank':
      return asked.blanks.flatMap(({ accepted, choices, why }) => [
        ...(choices ? accepted.slice(0, 1) : accepted),
        why,
      ]);
    case 'number':
      return [`${asked.correct}`, asked.why];
    case 'recall':
      return asked.checklist.map(({ text }) => text);
  }
}
