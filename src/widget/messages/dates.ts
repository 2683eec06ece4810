/** A date as it was given, taken apart. */
export interface PartialDate {
  year: string;
  /** From 0 to 11; absent: the date is a year. */
  month?: number;
  /** From 1; absent: the date is a month or a year. */
  day?: number;
}

/**
 * Taken from the text alone: no time zone can turn it into another day. The words are the catalogue's own, since building
 * one `Intl.DateTimeFormat` takes a phone longer than showing the whole widget; a test holds them against `Intl`.
 */
export function readPartialDate(date: string): PartialDate {
  const [year = '', month, day] = date.split('-');
  return { year, ...(month && { month: Number(month) - 1 }), ...(day && { day: Number(day) }) };
}

/** The date's parts with spaces between, in the order that most languages say them: day, month, year. */
export function dayMonthYear({ year, month = -1, day }: PartialDate, months: readonly string[]): string {
  return [day, months[month], year].filter(Boolean).join(' ');
}
