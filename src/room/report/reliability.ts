import { MIN_QUESTIONS_FOR_ALPHA } from '../limits.ts';
import { type CreditTable, completeRows } from './credit-table.ts';
import { type Figure, figure, noSpread, tooFew } from './figure.ts';
import { NO_VARIANCE, sum, variance } from './moments.ts';

export interface Reliability {
  /** Cronbach's alpha: how much the questions go together; 1 at most. */
  alpha: Figure;
  /** How far a score, from 0 to 1, may be off by chance: one standard error of measurement. */
  standardError: Figure;
}

/**
 * Over those who were there throughout.
 *
 * Moodle's “coefficient of internal consistency” and “standard error”:
 * https://docs.moodle.org/dev/Quiz_statistics_calculations
 */
export function reliability(table: CreditTable): Reliability {
  const rows = completeRows(table);
  const questions = rows[0]?.length ?? 0;
  if (questions < MIN_QUESTIONS_FOR_ALPHA || rows.length < 2) return { alpha: tooFew, standardError: tooFew };
  const totals = rows.map(sum);
  const totalVariance = variance(totals);
  if (totalVariance < NO_VARIANCE) return { alpha: noSpread, standardError: noSpread };
  const columns = Array.from({ length: questions }, (_, index) => rows.map((row) => row[index] as number));
  const alpha = (questions / (questions - 1)) * (1 - sum(columns.map(variance)) / totalVariance);
  const spread = Math.sqrt(totalVariance) / questions;
  return { alpha: figure(alpha), standardError: figure(spread * Math.sqrt(1 - alpha)) };
}
