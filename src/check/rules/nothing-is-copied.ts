import type { Flaw } from '../finding.ts';
import { packTexts } from '../pack-texts.ts';
import type { Subject } from '../subject.ts';
import { isSpaced, wordRuns, wordsOf } from '../words.ts';

// Room for a quoted phrase, or an office with its holder's name; a sentence is longer.
const MAX_WORDS = 10;
// A word of Chinese, Japanese or Thai takes about two letters.
const MAX_LETTERS = 20;

/** No text of the pack has more words in a row in common with the article than a short quotation has. */
export function nothingIsCopied({ pack, article }: Subject): Flaw[] {
  if (article === null) return [];
  const most = isSpaced(article) ? MAX_WORDS : MAX_LETTERS;
  const articleRuns = new Set(wordRuns(wordsOf(article), most + 1));
  return packTexts(pack).flatMap(({ place, text }) => {
    const copied = wordRuns(wordsOf(text), most + 1).find((run) => articleRuns.has(run));
    if (copied === undefined) return [];
    const remedy = `Say it in your own words, and quote at most ${MAX_WORDS} words in a row.`;
    return [{ place, found: `words of the article: “${copied} …”`, remedy }];
  });
}
