import nlp from 'compromise';
import { type Evidence, evidenceFinder, type Status } from '../pack/index.ts';
import type { ArticleText } from './article-text.ts';
import { datesIn } from './dates.ts';
import { wordsOfSentence } from './english-words.ts';
import { findEvidenceFor } from './find-evidence-for.ts';
import { findSpeaker, firstPerson } from './find-speaker.ts';
import { isEnglish, sentencesOf } from './sentences.ts';
import { readsInto } from './speech-verbs.ts';
import { isSameVoice, type ProposedVoice, voiceOf } from './voice-book.ts';

/** A sentence of the article with what can be told of it; of a language other than English, only where it stands. */
export interface ReadSentence {
  /** The heading above it. */
  heading: string | null;
  evidence: Evidence;
  /** `null`: the article itself. */
  voice: ProposedVoice | null;
  status: Status;
  dates: readonly string[];
  numbers: readonly number[];
  /** People, places and organisations. */
  names: readonly string[];
}

export interface ReadSentences {
  sentences: ReadSentence[];
  /** Who speaks, by first mention. */
  voices: ProposedVoice[];
  /** How many sentences no evidence could tell from the rest of the article. */
  withoutEvidence: number;
  /** How many sentences were left out at the end of a long article. */
  leftOut: number;
  /** Whether a date was left out because nothing says of which year it is. */
  lacksYear: boolean;
}

// More than an editor will keep; a longer article is better cut into several packs.
const MOST_SENTENCES = 80;

export function readSentences(article: ArticleText, language: string): ReadSentences {
  const find = evidenceFinder(article.text);
  const placed = placedSentences(article, language);
  const looked = placed.slice(0, MOST_SENTENCES);
  const read = isEnglish(language)
    ? readEnglish(looked, article.publishedOn)
    : { told: looked.map(tellNumbers), voices: [], lacksYear: false };

  const sentences = looked.flatMap(({ heading, text, start }, index) => {
    const evidence = findEvidenceFor(article.text, { start, end: start + text.length }, language, find);
    const told = read.told[index];
    return evidence && told ? [{ heading, evidence, ...told }] : [];
  });
  return {
    sentences,
    voices: read.voices,
    withoutEvidence: looked.length - sentences.length,
    leftOut: placed.length - looked.length,
    lacksYear: read.lacksYear,
  };
}

type Told = Omit<ReadSentence, 'heading' | 'evidence'>;

function tellNumbers({ text }: PlacedSentence): Told {
  const numbers = (text.match(/\p{Nd}+/gu) ?? []).map(Number).filter(Number.isFinite);
  return { voice: null, status: 'report', dates: [], numbers, names: [] };
}

function readEnglish(sentences: readonly PlacedSentence[], publishedOn: string | null) {
  const reference = publishedOn ?? firstWholeDate(sentences);
  const voices: ProposedVoice[] = [];
  let before: { paragraph: number; voice: ProposedVoice | null } | null = null;

  const told = sentences.map(({ text, paragraph }): Told => {
    const words = wordsOfSentence(text);
    const speaker = findSpeaker(words);
    const meant = before?.paragraph === paragraph ? before.voice : null;
    const person = firstPerson(words);
    const named = speaker === null || speaker.who === 'pronoun' ? null : enter(voices, voiceOf(speaker.who));
    const voice = speaker?.who === 'pronoun' ? meant && enter(voices, meant) : named;
    // “He” in the next sentence is whoever speaks in this one, or else is named in it first.
    before = { paragraph, voice: voice ?? (person.length > 0 ? voiceOf(person) : null) };
    const ownStatus = readsInto(text) ? 'interpretation' : 'report';
    return {
      voice,
      status: voice && speaker ? speaker.status : ownStatus,
      dates: datesIn(text, reference),
      ...numbersAndNames(text),
    };
  });
  const lacksYear =
    reference === null && sentences.some(({ text }) => datesIn(text, ANY_DAY).length > datesIn(text, null).length);
  return { told, voices, lacksYear };
}

/** Stands for a day of publication where one asks only whether there would be a date. */
const ANY_DAY = '2000-01-01';

interface PlacedSentence {
  heading: string | null;
  /** Which block of the article it stands in. */
  paragraph: number;
  text: string;
  start: number;
}

function placedSentences({ blocks }: ArticleText, language: string): PlacedSentence[] {
  let heading: string | null = null;
  return blocks.flatMap((block, paragraph) => {
    if (block.kind === 'heading') {
      heading = block.text;
      return [];
    }
    const text = block.text.replace(/\s/g, ' ');
    return sentencesOf(text, language).map(({ start, end }) => ({
      heading,
      paragraph,
      text: text.slice(start, end),
      start: block.start + start,
    }));
  });
}

/** Where the article's own date is not known, the first day that it gives with its year says which year it speaks of. */
function firstWholeDate(sentences: readonly PlacedSentence[]): string | null {
  for (const { text } of sentences) {
    const whole = datesIn(text, null).find((date) => date.length === 10);
    if (whole) return whole;
  }
  return null;
}

/** The voice as it is known already, or entered now. */
function enter(voices: ProposedVoice[], voice: ProposedVoice): ProposedVoice {
  const known = voices.find((candidate) => isSameVoice(candidate, voice));
  if (!known) voices.push(voice);
  return known ?? voice;
}

function numbersAndNames(sentence: string): Pick<ReadSentence, 'numbers' | 'names'> {
  const read = nlp(sentence);
  const numbers: { text: string; number: { num: number | null } }[] = read.numbers().json();
  // “One”, “a tenth”, “the fourth”: mostly no figures.
  const isFigure = (text: string, number: number) => /\d/.test(text) || number > 12;
  const dates = read.match('#Date+').text();
  const names: string[] = read.topics().out('array');
  return {
    numbers: numbers.flatMap(({ text, number }) =>
      number.num === null || dates.includes(text.replace(/\W+$/, '')) || !isFigure(text, number.num) ? [] : number.num,
    ),
    names: [...new Set(names.map(withoutEndMarks))],
  };
}

function withoutEndMarks(name: string): string {
  // The stop of “U.S.” is its own.
  return name.replace(/(?:[’']s)?[,;:!?”"’')\]]*$/u, '').replace(/(?<!\.\p{L})\.$/u, '');
}
