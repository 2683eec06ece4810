const HOUR_MILLIS = 60 * 60 * 1000;

/** How long an attempt is remembered, so that sending it again changes nothing: a weekend's closed laptop. */
export const ATTEMPT_KEPT_HOURS = 48;

const KEPT_MILLIS = ATTEMPT_KEPT_HOURS * HOUR_MILLIS;

/** Attempts that have this long to go are deleted with those that are due, so that a busy shard sweeps once in an hour. */
const SWEEP_AHEAD_MILLIS = HOUR_MILLIS;

/** When the oldest attempt must be gone. */
export function sweepAtMillis(oldestSeenAtMillis: number): number {
  return oldestSeenAtMillis + KEPT_MILLIS;
}

/** A sweep deletes what was seen at this time or before. */
export function sweptUntilMillis(nowMillis: number): number {
  return nowMillis - KEPT_MILLIS + SWEEP_AHEAD_MILLIS;
}
