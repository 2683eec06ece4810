// Loaded when an article is given: the language library and the parser are larger than all the rest.
import { parseHTML } from 'linkedom/worker';
import { draftPack, findEvidenceFor, type ReadArticle, readArticle } from '../../draft/index.ts';
import { type Evidence, evidenceFinder } from '../../pack/index.ts';
import type { Work } from '../document/kept-work.ts';

export type DraftedWork = { ok: true; work: Work; notes: readonly string[] } | { ok: false; problem: string };

/** An article as it was pasted, in text or HTML; nothing in it is run or loaded. */
export function readPasted(text: string): ReadArticle {
  return readArticle(text, { parseHtml: (html) => parseHTML(html).document });
}

/** The shortest evidence for a passage that was pasted whole; `null`: the article has no such passage, or several. */
export function evidenceOf(article: string, passage: string, language: string): Evidence | null {
  const find = evidenceFinder(article);
  const search = find({ start: passage });
  return search.ok ? findEvidenceFor(article, search.range, language, find) : null;
}

/** A draft from an article as it was pasted. `null`: as the page says; English where it does not. */
export function draftArticle(
  text: string,
  { publishedOn, language }: { publishedOn: string | null; language: string | null },
): DraftedWork {
  const read = readPasted(text);
  if (!read.ok) return read;
  const article = { ...read.article, publishedOn: publishedOn ?? read.article.publishedOn };
  const spoken = language ?? article.language ?? 'en';
  const named = draftPack(article, { id: null, language: spoken });
  const drafted =
    !named.ok && named.problem === 'no-id' ? draftPack(article, { id: 'untitled', language: spoken }) : named;
  if (!drafted.ok) return { ok: false, problem: 'It has no sentence that a few words tell from the rest of it.' };
  return {
    ok: true,
    work: { pack: drafted.pack, article: article.text },
    notes: [...read.warnings, ...drafted.notes],
  };
}
