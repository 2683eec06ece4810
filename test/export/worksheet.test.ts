import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { englishWords, makeWorksheet, type Worksheet, type WorksheetQuestion } from '../../src/export/index.ts';
import type { Pack, Question } from '../../src/pack/index.ts';
import { parsedPack } from '../builders.ts';
import { anyScoredQuestion } from '../pack/arbitrary-questions.ts';
import { mustSay, packs } from './sources.ts';

const sheet = (pack: Pack, version: 'A' | 'B') => makeWorksheet(pack, version, englishWords);

describe.each(packs)('the worksheet of $id', (pack) => {
  const [a, b] = [sheet(pack, 'A'), sheet(pack, 'B')];

  test('asks every question once on each sheet, in different orders', () => {
    expect(idsOf(b)).not.toEqual(idsOf(a));
    expect(idsOf(b).toSorted()).toEqual(idsOf(a).toSorted());
    expect(idsOf(a)).toEqual(pack.questions.map(({ id }) => id));
  });

  test.each(pack.questions)('has the same answers to $id behind the letters of either sheet', (asked) => {
    expect(answersByText(questionOf(a, asked)).toSorted()).toEqual(answersByText(questionOf(b, asked)).toSorted());
    expect(answersByText(questionOf(a, asked)).toSorted()).toEqual(rightTexts(asked).toSorted());
  });

  test.each(pack.questions)('says in the key of $id why, whose voice it is and where', (asked) => {
    const { key } = questionOf(b, asked);
    const said = [key.explanation, ...key.sources.flatMap(({ point, source }) => [point, source])].join('\n');
    for (const part of mustSay(pack, asked)) expect(said).toContain(part);
  });

  test('is the same when it is printed again', () => {
    expect(sheet(pack, 'B')).toEqual(b);
  });
});

test('never prints what is to be ordered in its right order, and differs between the sheets where it can', () => {
  const [base] = packs as [Pack];
  fc.assert(
    fc.property(anyScoredQuestion, (asked) => {
      if (asked.kind !== 'order') return;
      const pack = parsedPack({ ...base, questions: [asked] });
      const [a, b] = (['A', 'B'] as const).map((version) => {
        const task = sheet(pack, version).questions[0]?.task;
        return task?.layout === 'order' ? task.items.map(({ text }) => text) : [];
      });
      // Two items that read alike cannot be told apart on paper.
      if (new Set(asked.items.map(({ text }) => text)).size < asked.items.length) return;
      const right = asked.items.map(({ text }) => text);
      expect(a).not.toEqual(right);
      expect(b).not.toEqual(right);
      if (right.length > 2) expect(b).not.toEqual(a);
    }),
    { numRuns: 500 },
  );
});

function idsOf({ questions }: Worksheet): string[] {
  return questions.map(({ id }) => id);
}

function questionOf({ questions }: Worksheet, { id }: Question): WorksheetQuestion {
  return questions.find((each) => each.id === id) as WorksheetQuestion;
}

/** The key with the letters of the sheet taken for what stands behind them. */
function answersByText({ task, key }: WorksheetQuestion): string[] {
  const lettered = { options: [], to: [], items: [], ...task };
  const entries = [...lettered.options, ...lettered.to, ...lettered.items];
  return key.answers.map((answer) =>
    entries.reduce((text, entry) => {
      const behind = `${entry.letter}: ${entry.text}`;
      return text.endsWith(behind) ? text.slice(0, -behind.length) + entry.text : text;
    }, answer),
  );
}

function rightTexts(asked: Question): string[] {
  switch (asked.kind) {
    case 'choice':
      return asked.options.filter(({ correct }) => correct).map(({ text }) => text);
    case 'truth':
      return [asked.correct ? 'True' : 'False'];
    case 'match':
      return asked.left.map(({ id, text }) => `${text} → ${textOf(asked.right, asked.pairs[id])}`);
    case 'sort':
      return asked.items.map(({ text, heading }) => `${text} → ${textOf(asked.headings, heading)}`);
    case 'order':
      return asked.items.map(({ text }, index) => `${index + 1}. ${text}`);
    case 'blank':
      return asked.blanks.map(({ accepted, choices }) => (choices ? (accepted[0] ?? '') : accepted.join(' / ')));
    case 'number':
      return [`${asked.correct}${asked.tolerance ? ` ± ${asked.tolerance}` : ''} ${asked.unit}`];
    case 'recall':
      return asked.checklist.map(({ text }) => text);
  }
}

function textOf(entries: readonly { id: string; text: string }[], id: string | undefined): string {
  return entries.find((entry) => entry.id === id)?.text ?? '';
}
