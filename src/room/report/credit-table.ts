import { mean } from './moments.ts';

/** A row for each student, a column for each question; `null`: the student was not there. */
export type CreditTable = readonly (readonly (number | null)[])[];

/**
 * How the student did in everything but that question, from 0 to 1; `null`: they were there for nothing else.
 *
 * A share rather than a sum, so that who came late can be compared; for those who were there throughout it is the sum
 * but for a factor.
 */
export function restScore(credits: CreditTable[number], question: number): number | null {
  const others = credits.filter((credit, index) => index !== question && credit !== null) as number[];
  return others.length === 0 ? null : mean(others);
}

/** Of the questions that the student was there for, from 0 to 1; `null`: for none. */
export function ownScore(credits: CreditTable[number]): number | null {
  return restScore(credits, -1);
}

/** The rows of those who were there throughout. */
export function completeRows(table: CreditTable): number[][] {
  return table.flatMap((credits) => (credits.some((credit) => credit === null) ? [] : [credits as number[]]));
}
