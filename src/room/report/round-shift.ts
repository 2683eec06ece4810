/** What became of the answers between two votes, of those who gave both. */
export interface RoundShift {
  stayedRight: number;
  becameRight: number;
  becameWrong: number;
  stayedWrong: number;
}

/** `null`: nobody answered twice. An answer counts as right where its credit is whole. */
export function roundShift(pairs: readonly { first: number; second: number }[]): RoundShift | null {
  if (pairs.length === 0) return null;
  const count = (wasRight: boolean, isRight: boolean) =>
    pairs.filter(({ first, second }) => (first === 1) === wasRight && (second === 1) === isRight).length;
  return {
    stayedRight: count(true, true),
    becameRight: count(false, true),
    becameWrong: count(true, false),
    stayedWrong: count(false, false),
  };
}
