const FIRST_MIN_MILLIS = 250;
const FIRST_MAX_MILLIS = 600;
const MAX_MILLIS = 8_000;

const POLL_MILLIS = 2_000;
const HIDDEN_POLL_MILLIS = 5_000;

/**
 * How long to wait before coming back: 250 to 600 ms first, then twice as long each time, at most 8 s, with full jitter
 * (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/), so that a class does not come back at once.
 *
 * @param tries how often it was tried in vain before, from 0 on.
 * @param chance from 0 to 1.
 */
export function backOffMillis(tries: number, chance: number): number {
  if (tries === 0) return FIRST_MIN_MILLIS + chance * (FIRST_MAX_MILLIS - FIRST_MIN_MILLIS);
  return FIRST_MIN_MILLIS + chance * (Math.min(MAX_MILLIS, FIRST_MAX_MILLIS * 2 ** tries) - FIRST_MIN_MILLIS);
}

/** How long to wait before asking again over plain HTTP: two seconds, five when nobody looks, a quarter more or less. */
export function pollMillis(isHidden: boolean, chance: number): number {
  return (isHidden ? HIDDEN_POLL_MILLIS : POLL_MILLIS) * (0.75 + chance / 2);
}
