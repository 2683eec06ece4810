/** Digits and capitals that cannot be taken for one another: no 0 and O, no 1 and I. There are 32. */
export const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Letters drawn at random; each is worth five bits. */
export function drawLetters(count: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(count));
  return [...bytes].map((byte) => LETTERS[byte % LETTERS.length]).join('');
}
