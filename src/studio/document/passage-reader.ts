import { type Evidence, evidenceFinder } from '../../pack/index.ts';

/** `null`: it leads nowhere, or to more than one place. */
export type PassageReader = (evidence: Evidence) => string | null;

/** Reads in the article what evidence leads to; each piece is looked for once. */
export function passageReader(article: string | null): PassageReader {
  if (article === null) return () => null;
  const find = evidenceFinder(article);
  const known = new WeakMap<Evidence, string | null>();
  return (evidence) => {
    const before = known.get(evidence);
    if (before !== undefined) return before;
    const search = find(evidence);
    const passage = search.ok ? article.slice(search.range.start, search.range.end).replace(/\s+/g, ' ') : null;
    known.set(evidence, passage);
    return passage;
  };
}
