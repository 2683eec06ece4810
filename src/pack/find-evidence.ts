import type { Evidence } from './schema/pack.ts';
import { UNSPACED } from './unspaced.ts';

/** From `start` up to, not including, `end`, in UTF-16 code units of the text that was searched. */
export interface TextRange {
  start: number;
  end: number;
}

export type EvidenceSearch =
  | { ok: true; range: TextRange }
  | { ok: false; problem: 'absent' }
  | { ok: false; problem: 'ambiguous'; places: number };

/**
 * The one passage that evidence points to, by the words of a text fragment (prefix, start, end, suffix).
 *
 * White space, quotation marks, apostrophes and dashes may differ between the two; letters may not. Words match whole.
 * Where more than one passage would do, none is given: better no place than a wrong one.
 */
export function findEvidence(text: string, evidence: Evidence): EvidenceSearch {
  return evidenceFinder(text)(evidence);
}

/** `findEvidence` for many pieces of evidence of one text, which is folded once. */
export function evidenceFinder(text: string): (evidence: Evidence) => EvidenceSearch {
  const folded = foldMarks(text);
  return (evidence) => findIn(folded, evidence);
}

function findIn(folded: FoldedText, evidence: Evidence): EvidenceSearch {
  const find = (words: string) => wholeWordPlaces(folded.text, foldMarks(words).text.trim());
  const isAfterPrefix = precededBy(folded.text, evidence.prefix);
  const isBeforeSuffix = followedBy(folded.text, evidence.suffix);

  const ends = evidence.end === undefined ? null : find(evidence.end).filter(isBeforeSuffix);
  // Starts and ends stand in reading order, so the end that was too early for one start is so for all that follow.
  let next = 0;
  const passages = find(evidence.start)
    .filter(isAfterPrefix)
    .flatMap((start) => {
      if (ends === null) return isBeforeSuffix(start) ? [start] : [];
      while (next < ends.length && (ends[next] as TextRange).start < start.end) next++;
      const end = ends[next];
      return end ? [{ start: start.start, end: end.end }] : [];
    });

  const [passage, ...more] = passages;
  if (!passage) return { ok: false, problem: 'absent' };
  if (more.length > 0) return { ok: false, problem: 'ambiguous', places: passages.length };
  return {
    ok: true,
    range: { start: folded.origin[passage.start] as number, end: (folded.origin[passage.end - 1] as number) + 1 },
  };
}

interface FoldedText {
  text: string;
  /** For each code unit of `text`, where it stands in the text that was folded. */
  origin: number[];
}

/** Newspapers, copy desks and browsers disagree about marks, not about words. */
function foldMarks(original: string): FoldedText {
  const marks: string[] = [];
  const origin: number[] = [];
  for (let index = 0; index < original.length; index++) {
    const mark = foldMark(original[index] as string);
    if (mark === '' || (mark === ' ' && marks.at(-1) === ' ')) continue;
    marks.push(mark);
    origin.push(index);
  }
  return { text: marks.join(''), origin };
}

function foldMark(mark: string): string {
  if (/\s/.test(mark)) return ' ';
  if (/[\u2018\u2019\u201a\u201b\u2032\u00b4`]/.test(mark)) return "'";
  if (/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/.test(mark)) return '"';
  if (/[\u2010-\u2015\u2212]/.test(mark)) return '-';
  // Soft hyphen, zero-width characters and direction marks are in no reader's words.
  if (/[\u00ad\u200b-\u200f\u2060\ufeff]/.test(mark)) return '';
  return mark;
}

function wholeWordPlaces(text: string, words: string): TextRange[] {
  const places: TextRange[] = [];
  if (words === '') return places;
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (isWordEdge(text, start) && isWordEdge(text, end)) places.push({ start, end });
  }
  return places;
}

// Letters without spaces between words may be cut anywhere.
const unspaced = new RegExp(UNSPACED, 'u');

function isWordEdge(text: string, at: number): boolean {
  const [before = '', after = ''] = [text[at - 1], text[at]];
  const isLetter = (mark: string) => /[\p{L}\p{N}\p{M}]/u.test(mark) && !unspaced.test(mark);
  return !(isLetter(before) && isLetter(after));
}

function precededBy(text: string, prefix: string | undefined): (place: TextRange) => boolean {
  if (prefix === undefined) return () => true;
  const words = foldMarks(prefix).text.trim();
  return ({ start }) => {
    const before = text.slice(0, start).trimEnd();
    return before.endsWith(words) && isWordEdge(text, before.length - words.length);
  };
}

function followedBy(text: string, suffix: string | undefined): (place: TextRange) => boolean {
  if (suffix === undefined) return () => true;
  const words = foldMarks(suffix).text.trim();
  return ({ end }) => {
    const after = text.slice(end).trimStart();
    return after.startsWith(words) && isWordEdge(text, text.length - after.length + words.length);
  };
}
