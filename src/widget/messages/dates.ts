/** A date as exact as it was given: a year, a month or a day. Read in UTC, so that it is the same day everywhere. */
export function formatPartialDate(language: string, date: string): string {
  const [, month, day] = date.split('-');
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  }).format(new Date(date));
}
