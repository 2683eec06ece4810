import type { Evidence, EvidenceSearch, TextRange } from '../pack/index.ts';
import { segmentsOf } from './segments.ts';

type Find = (evidence: Evidence) => EvidenceSearch;

const FEWEST_WORDS = 3;
const MOST_WORDS = 12;
/** As the pack format has it. */
const MOST_CHARACTERS = 120;

/**
 * The shortest evidence that leads to exactly this passage, from its first word to its last: a few words at both ends,
 * then more of them, then words before or after it. `null` where no few words tell it from the rest of the article.
 */
export function findEvidenceFor(text: string, passage: TextRange, language: string, find: Find): Evidence | null {
  const words = wordRanges(text, passage, language);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return null;
  const leadsThere = (evidence: Evidence) => {
    const search = find(evidence);
    return search.ok && search.range.start === first.start && search.range.end === last.end;
  };
  for (const evidence of candidates(text, words, aroundIt(text, { start: first.start, end: last.end }, language))) {
    const isShort = Object.values(evidence).every((part) => part === undefined || part.length <= MOST_CHARACTERS);
    if (isShort && leadsThere(evidence)) return evidence;
  }
  return null;
}

interface Around {
  before: readonly TextRange[];
  after: readonly TextRange[];
}

function* candidates(text: string, words: readonly TextRange[], { before, after }: Around): Generator<Evidence> {
  const own = (count: number) => ends(text, words, count);
  for (let count = FEWEST_WORDS; count <= MOST_WORDS; count++) yield own(count);
  for (let count = 1; count <= before.length; count++) {
    yield { ...own(FEWEST_WORDS), prefix: span(text, before.slice(-count)) };
  }
  for (let count = 1; count <= after.length; count++) {
    yield { ...own(FEWEST_WORDS), suffix: span(text, after.slice(0, count)) };
  }
}

/** The first and the last words; the whole where they would meet. */
function ends(text: string, words: readonly TextRange[], count: number): { start: string; end?: string } {
  if (words.length <= 2 * count) return { start: span(text, words) };
  return { start: span(text, words.slice(0, count)), end: span(text, words.slice(-count)) };
}

function span(text: string, words: readonly TextRange[]): string {
  return text.slice(words[0]?.start, words.at(-1)?.end).replace(/\s+/g, ' ');
}

const AROUND_CHARACTERS = 150;

function aroundIt(text: string, { start, end }: TextRange, language: string): Around {
  const before = wordRanges(text, { start: Math.max(0, start - AROUND_CHARACTERS), end: start }, language);
  const after = wordRanges(text, { start: end, end: Math.min(text.length, end + AROUND_CHARACTERS) }, language);
  // The outermost word may be cut.
  return { before: before.slice(1).slice(-MOST_WORDS), after: after.slice(0, -1).slice(0, MOST_WORDS) };
}

function wordRanges(text: string, { start, end }: TextRange, language: string): TextRange[] {
  return segmentsOf(text.slice(start, end), language, 'word').map(({ index, segment }) => ({
    start: start + index,
    end: start + index + segment.length,
  }));
}
