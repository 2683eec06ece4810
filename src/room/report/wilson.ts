/** A share with its 95 % interval. */
export interface Share {
  value: number;
  low: number;
  high: number;
}

/** The 97.5th percentile of the standard normal distribution. */
const Z = 1.959963984540054;

/**
 * The share with Wilson's score interval, which stays inside 0 and 1 and is usable for a class of five
 * (E. B. Wilson 1927, https://doi.org/10.1080/01621459.1927.10502953). `null`: nobody was asked.
 */
export function wilsonShare(hits: number, of: number): Share | null {
  if (of === 0) return null;
  const share = hits / of;
  const weight = Z ** 2 / of;
  const middle = share + weight / 2;
  const half = Z * Math.sqrt((share * (1 - share)) / of + weight / (4 * of));
  return {
    value: share,
    low: Math.max(0, (middle - half) / (1 + weight)),
    high: Math.min(1, (middle + half) / (1 + weight)),
  };
}
