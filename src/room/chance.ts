/** Draws that derive from a seed alone. */
export interface Chance {
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
  /** A copy in any order, every order as likely as any other; the given one too. */
  shuffle<Item>(items: readonly Item[]): Item[];
}

/**
 * xoshiro128** by Blackman and Vigna (https://prng.di.unimi.it/xoshiro128starstar.c).
 *
 * @param seed 32 hexadecimal digits, not all zero.
 */
export function chanceFrom(seed: string): Chance {
  const words = (seed.match(/[0-9a-f]{8}/g) ?? []).map((digits) => Number.parseInt(digits, 16));
  let [a = 0, b = 0, c = 0, d = 0] = words;
  if (words.length !== 4 || (a | b | c | d) === 0) throw new Error('A seed is 32 hexadecimal digits, not all zero');

  function next(): number {
    const drawn = Math.imul(rotate(Math.imul(b, 5), 7), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return drawn >>> 0;
  }

  const below = (limit: number) => Math.floor((next() / 2 ** 32) * limit);
  return {
    below,
    shuffle(items) {
      const shuffled = [...items];
      for (let last = shuffled.length - 1; last > 0; last--) {
        const drawn = below(last + 1);
        const kept = shuffled[last];
        shuffled[last] = shuffled[drawn] as (typeof shuffled)[number];
        shuffled[drawn] = kept as (typeof shuffled)[number];
      }
      return shuffled;
    },
  };
}

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}
