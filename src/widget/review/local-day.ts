/** The last moment of the day, where the reader is: what comes back on a day can be answered from its morning on. */
export function endOfDay(millis: number): number {
  return new Date(millis).setHours(23, 59, 59, 999);
}

/** The day on which a moment falls, where the reader is, such as `2026-3-21`. */
export function localDate(millis: number): string {
  const date = new Date(millis);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].join('-');
}
