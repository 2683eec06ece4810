/**
 * The items in an order that gives nothing away: drawn from the seed alone, so that the Worker and every browser show
 * the same one, and never the order they came in (unless there is only one item).
 */
export function permute<Item>(items: readonly Item[], seed: string): Item[] {
  const next = randomFrom(seed);
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const drawn = next(last + 1);
    [shuffled[last], shuffled[drawn]] = [shuffled[drawn] as Item, shuffled[last] as Item];
  }
  const isUnchanged = shuffled.every((item, index) => item === items[index]);
  return isUnchanged ? [...shuffled.slice(1), ...shuffled.slice(0, 1)] : shuffled;
}

/** FNV-1a over the seed, then a 32-bit linear congruential generator (Numerical Recipes); not for secrets. */
function randomFrom(seed: string): (below: number) => number {
  let state = 0x811c9dc5;
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
