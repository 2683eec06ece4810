import nlp from 'compromise';
import datesPlugin from 'compromise-dates';
import { isPartialDate } from '../pack/index.ts';

const dated = nlp.extend(datesPlugin);

// Only dates of which the year is known are kept, so what the library takes for today says nothing.
const ANY_DAY = '2000-01-01';

const month = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const lengths: Record<string, number> = { year: 4, month: 7, day: 10 };

/**
 * The dates of an English sentence, as exact as it gives them and no more.
 *
 * Without a year, the one that brings the date nearest to `reference` is proposed; without a reference, none is, and the
 * date is left out. So are days of the week, and dates of which one cannot tell the day from the month.
 */
export function datesIn(sentence: string, reference: string | null): string[] {
  const found: { text: string; dates: { start: string | null; unit?: string } }[] = dated(sentence)
    .dates({ timezone: 'UTC', today: ANY_DAY, dmy: true })
    .json({ terms: false });
  const dates = found.flatMap(({ text, dates: { start, unit = '' } }) => {
    const length = lengths[unit];
    if (start === null || length === undefined || isAmbiguous(text)) return [];
    if (/\b\d{4}\b/.test(text)) return [start.slice(0, length)];
    if (!month.test(text) || reference === null) return [];
    return [nearestYear(start, reference) + start.slice(4, length)];
  });
  return [...new Set(dates)].filter(isPartialDate);
}

function isAmbiguous(text: string): boolean {
  const [, first, second] = /\b(\d{1,2})[./](\d{1,2})[./]\d{2,4}\b/.exec(text) ?? [];
  return first !== undefined && first !== second && Number(first) <= 12 && Number(second) <= 12;
}

function nearestYear(date: string, reference: string): string {
  const year = Number(reference.slice(0, 4));
  const distance = (candidate: number) =>
    Math.abs(Date.parse(`${candidate}${date.slice(4, 10)}`) - Date.parse(reference));
  return [year - 1, year, year + 1]
    .map(String)
    .reduce((nearest, candidate) => (distance(Number(candidate)) < distance(Number(nearest)) ? candidate : nearest));
}
