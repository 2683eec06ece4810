import { type Pack, parsePack, toBeWritten } from '../pack/index.ts';
import type { ArticleText } from './article-text.ts';
import type { DraftPoint, DraftVoice } from './draft-point.ts';
import { draftQuestions } from './draft-questions.ts';
import { type ReadSentence, type ReadSentences, readSentences } from './read-sentences.ts';
import { isEnglish } from './sentences.ts';
import { slugOf } from './slug.ts';
import type { ProposedVoice } from './voice-book.ts';

export type Draft =
  | { ok: true; pack: Pack; notes: readonly string[] }
  | { ok: false; problem: 'nothing-to-explain' | 'no-id' };

/**
 * A pack that says where the article says what, and leaves every word to its editor.
 *
 * Each point is a passage: its evidence leads to exactly that passage. Voice, status, dates and figures are proposals.
 */
export function draftPack(article: ArticleText, { id, language }: { id: string | null; language: string }): Draft {
  const packId = id ?? slugOf(article.title ?? '');
  if (packId === '') return { ok: false, problem: 'no-id' };
  const read = readSentences(article, language);
  if (read.sentences.length === 0) return { ok: false, problem: 'nothing-to-explain' };

  const publisher = publisherOf(article, language);
  const voices = [publisher, ...withIds(read.voices)];
  const points = read.sentences.map((sentence, index) => draftPoint(sentence, index, voices, publisher));
  const sections = bySection(read.sentences, points);
  const timeline = draftTimeline(points);

  const parsed = parsePack({
    $schema: './pack.schema.json',
    format: 1,
    id: packId,
    language,
    article: {
      title: line(article.title),
      publisher: line(article.publisher),
      publishedOn: article.publishedOn,
      updatedOn: null,
      authors: article.authors.flatMap((author) => line(author) ?? []),
      url: article.url,
    },
    title: toBeWritten('your title'),
    summary: toBeWritten('what the article is about, in a sentence or two, and who speaks in it'),
    contact: null,
    voices,
    sections: sections.map(({ heading, points: own }, index) => ({
      id: `section-${index + 1}`,
      heading: toBeWritten(
        heading === null ? 'a heading' : `a heading for what stands under “${shortened(heading, 80)}”`,
      ),
      points: own.map(({ id: pointId, passage, dates, numbers, names, voice, status, evidence }) => ({
        id: pointId,
        text: toBeWritten(`in your own words, ${passage}${givenIn([...dates, ...numbers.map(String), ...names])}`),
        voice,
        status,
        evidence,
      })),
    })),
    terms: termsOf(read.sentences, voices),
    timeline: timeline.map(({ date, points: dated }) => ({
      date,
      label: toBeWritten(`what happened then, by ${dated[0]?.passage}`),
      points: dated.map(({ id: pointId }) => pointId),
    })),
    limits: [toBeWritten('what the article leaves open, or rests on one source for')],
    corrections: [],
    withdrawn: null,
    draft: true,
    questions: draftQuestions({
      points,
      voices,
      sections: sections.map((section) => section.points),
      datedPoints: timeline.flatMap(({ points: [first] }) => first ?? []),
    }),
  });
  if (!parsed.ok) throw new Error(`Inconsistent: a draft that is no pack: ${JSON.stringify(parsed.problems)}`);
  return { ok: true, pack: parsed.pack, notes: notesOn(read, language) };
}

function notesOn(read: ReadSentences, language: string): string[] {
  return [
    ...(isEnglish(language)
      ? []
      : ['Voices, statuses, dates, names and terms are proposed for English only; here every point is the article’s.']),
    ...(read.lacksYear
      ? ['Dates without a year were left out: no day of publication is known. Give one, and draft it anew.']
      : []),
    ...(read.withoutEvidence > 0
      ? [`${read.withoutEvidence} sentences were left out: no few words tell them from the rest of the article.`]
      : []),
    ...(read.leftOut > 0
      ? [`${read.leftOut} sentences at the end were left out: an article this long needs more than one pack.`]
      : []),
  ];
}

// Half of what the format allows, for letters that take two code units.
const MOST_LINE_LETTERS = 200;

function line(text: string | null): string | null {
  return text === null ? null : shortened(text.replace(/\s+/g, ' ').trim(), MOST_LINE_LETTERS) || null;
}

function shortened(text: string, letters: number): string {
  return [...text].slice(0, letters).join('').trim();
}

function publisherOf({ publisher }: ArticleText, language: string): DraftVoice {
  const also = isEnglish(language) ? ['the article'] : [];
  return { id: 'publisher', name: line(publisher) ?? toBeWritten('the publisher’s name'), kind: 'publisher', also };
}

function withIds(voices: readonly ProposedVoice[]): DraftVoice[] {
  const taken = new Set(['publisher', 'nobody', '']);
  return voices.map((voice, index) => {
    const shortest = voice.kind === 'institution' ? (voice.also[0] ?? voice.name) : voice.name.split(' ').at(-1);
    const slug = slugOf(shortest ?? '');
    const id = taken.has(slug) ? `voice-${index + 1}` : slug;
    taken.add(id);
    return { ...withinLines(voice), id };
  });
}

function withinLines({ name, kind, role, also }: ProposedVoice): ProposedVoice {
  const short = (text: string) => shortened(text, MOST_LINE_LETTERS);
  return { name: short(name), kind, ...(role !== undefined && { role: short(role) }), also: also.map(short) };
}

function draftPoint(
  { voice, status, evidence, heading, dates, numbers, names }: ReadSentence,
  index: number,
  voices: readonly DraftVoice[],
  publisher: DraftVoice,
): DraftPoint {
  const speaker = voices.find(({ name }) => name === voice?.name) ?? publisher;
  const begins = evidence.start.split(' ').slice(0, 3).join(' ');
  return {
    id: `point-${index + 1}`,
    passage: `what begins “${begins} …”`,
    voice: speaker.id,
    voiceName: speaker.name,
    status,
    evidence: [heading === null ? evidence : { ...evidence, where: line(heading) ?? '' }],
    dates,
    numbers,
    names,
  };
}

/** What of a passage must not get lost in other words. */
function givenIn(facts: readonly string[]): string {
  const given = [...new Set(facts)].join(', ');
  return given && `; it gives ${shortened(given, 400)}`;
}

/** Points under one heading make a section. */
function bySection(sentences: readonly ReadSentence[], points: readonly DraftPoint[]) {
  const sections: { heading: string | null; points: DraftPoint[] }[] = [];
  points.forEach((point, index) => {
    const heading = sentences[index]?.heading ?? null;
    const current = sections.at(-1);
    if (current && current.heading === heading) current.points.push(point);
    else sections.push({ heading, points: [point] });
  });
  return sections;
}

function draftTimeline(points: readonly DraftPoint[]): { date: string; points: DraftPoint[] }[] {
  const dates = [...new Set(points.flatMap((point) => point.dates))].sort();
  return dates.map((date) => ({ date, points: points.filter((point) => point.dates.includes(date)) }));
}

const MOST_TERMS = 8;

/** Acronyms that are no voices: what a reader is least likely to know. */
function termsOf(
  sentences: readonly ReadSentence[],
  voices: readonly DraftVoice[],
): { term: string; meaning: string }[] {
  const voiceNames = new Set(voices.flatMap(({ name, also }) => [name, ...also]));
  const terms = new Set(
    sentences.flatMap(({ names }) => names).filter((name) => /^\p{Lu}{2,12}$/u.test(name) && !voiceNames.has(name)),
  );
  return [...terms].slice(0, MOST_TERMS).map((term) => ({ term, meaning: toBeWritten(`what “${term}” means here`) }));
}
