export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** At least one value. */
export function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

/** The sample's variance, divided by n − 1; at least two values. */
export function variance(values: readonly number[]): number {
  return covariance(values, values);
}

/** Divided by n − 1; at least two pairs. */
export function covariance(left: readonly number[], right: readonly number[]): number {
  const [leftMean, rightMean] = [mean(left), mean(right)];
  const products = left.map((value, index) => (value - leftMean) * ((right[index] as number) - rightMean));
  return sum(products) / (left.length - 1);
}

/** Below this, a variance is what rounding leaves of none at all. */
export const NO_VARIANCE = 1e-12;
