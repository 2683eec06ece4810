/** Whether a number is right, the edge of the tolerance included. */
export function isNear(given: number, { correct, tolerance }: { correct: number; tolerance: number }): boolean {
  // Decimal fractions are not exact in binary: 0.3 - 0.2 is a little under 0.1.
  const rounding = 1e-9 * Math.max(1, Math.abs(correct));
  return Math.abs(given - correct) <= tolerance + rounding;
}
