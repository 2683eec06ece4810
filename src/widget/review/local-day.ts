import type { PartialDate } from '../messages/dates.ts';

/** The last moment of the day, where the reader is: what comes back on a day can be answered from its morning on. */
export function endOfDay(millis: number): number {
  return new Date(millis).setHours(23, 59, 59, 999);
}

/** The day on which a moment falls, where the reader is. */
export function localDate(millis: number): PartialDate {
  const date = new Date(millis);
  return { year: String(date.getFullYear()), month: date.getMonth(), day: date.getDate() };
}
