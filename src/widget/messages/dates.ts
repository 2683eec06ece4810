/**
 * Year, month from 1 and day of a date such as `2026`, `2026-11` or `2026-11-21`; what it does not tell is absent.
 *
 * Taken from the text alone: no time zone can turn it into another day. The words are the catalogue's own, since building
 * one `Intl.DateTimeFormat` takes a phone longer than showing the whole widget; a test holds them against `Intl`.
 */
export function partsOfDate(date: string): [year: number, month?: number, day?: number] {
  return date.split('-').map(Number) as [number, number?, number?];
}

/** The date's parts with spaces between, in the order that most languages say them: day, month, year. */
export function dayMonthYear(date: string, months: readonly string[]): string {
  const [year, month = 0, day] = partsOfDate(date);
  return [day, months[month - 1], year].filter(Boolean).join(' ');
}
