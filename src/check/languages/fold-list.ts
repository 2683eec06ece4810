import { foldText } from '../../pack/index.ts';

export function foldList(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(foldText));
}
