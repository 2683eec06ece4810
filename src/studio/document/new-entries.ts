import { type Pack, type ParsedPack, parsePack, toBeWritten } from '../../pack/index.ts';
import { freshId } from './fresh-id.ts';

const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

export function newVoice({ voices }: Pack): object {
  return { id: freshId('voice', idsOf(voices)), name: toBeWritten('who it is'), kind: 'person', also: [] };
}

/** A point of the first voice's. */
export function newPoint({ sections, voices }: Pack): object {
  return {
    id: freshId('point', idsOf(sections.flatMap(({ points }) => points))),
    text: toBeWritten('one thing, in your own words'),
    voice: voices[0]?.id ?? '',
    status: 'report',
    evidence: [newEvidence()],
  };
}

export function newEvidence(): object {
  return { start: toBeWritten('the first few words of the passage') };
}

export function newSection(pack: Pack): object {
  const id = freshId('section', idsOf(pack.sections));
  return { id, heading: toBeWritten('a heading'), points: [newPoint(pack)] };
}

export function newTerm(): object {
  return { term: toBeWritten('a word of the article'), meaning: toBeWritten('what it means here') };
}

/** On the last day that the timeline has, so that it stays in order. */
export function newDate({ timeline, article }: Pack): object {
  const date = timeline.at(-1)?.date ?? article.publishedOn ?? '2026';
  return { date, label: toBeWritten('what happened then'), points: [] };
}

export function newLimit(): string {
  return toBeWritten('what the article leaves open, or rests on one source for');
}

/** On the day of the last one, so that they stay in order. */
export function newCorrection({ corrections, article }: Pack): object {
  const date = corrections.at(-1)?.date ?? article.publishedOn ?? '2026';
  return { date, note: toBeWritten('what was wrong, and what is right') };
}

/** A pack of which every word is to be written. */
export function emptyPack(): Pack {
  const bare = {
    $schema: './pack.schema.json',
    format: 1,
    id: 'untitled',
    language: 'en',
    article: { title: null, publisher: null, publishedOn: null, updatedOn: null, authors: [], url: null },
    title: toBeWritten('your title'),
    summary: toBeWritten('what the article is about, in a sentence or two, and who speaks in it'),
    contact: null,
    voices: [{ id: 'publisher', name: toBeWritten('the publisher’s name'), kind: 'publisher', also: ['the article'] }],
    sections: [
      {
        id: 'section-1',
        heading: toBeWritten('a heading'),
        points: [
          {
            id: 'point-1',
            text: toBeWritten('one thing, in your own words'),
            voice: 'publisher',
            status: 'report',
            evidence: [newEvidence()],
          },
        ],
      },
    ],
    terms: [],
    timeline: [],
    limits: [],
    corrections: [],
    withdrawn: null,
    draft: true,
    questions: [],
  };
  return packOf(parsePack(bare));
}

function packOf(parsed: ParsedPack): Pack {
  if (!parsed.ok) throw new Error(`Inconsistent: ${JSON.stringify(parsed.problems)}`);
  return parsed.pack;
}
