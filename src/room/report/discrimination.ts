import { MIN_STUDENTS_FOR_DISCRIMINATION } from '../limits.ts';
import { type CreditTable, restScore } from './credit-table.ts';
import { type Figure, figure, noSpread, tooFew } from './figure.ts';
import { covariance, NO_VARIANCE, variance } from './moments.ts';

/**
 * Whether those who know the rest know this as well: the correlation of a question's credit with the rest of the score,
 * from −1 to 1. For credits of 0 and 1 it is the corrected point-biserial correlation.
 *
 * Moodle's “discrimination index”: https://docs.moodle.org/dev/Quiz_statistics_calculations
 */
export function discrimination(table: CreditTable, question: number): Figure {
  const pairs = table.flatMap((credits) => {
    const credit = credits[question] ?? null;
    const rest = restScore(credits, question);
    return credit === null || rest === null ? [] : [{ credit, rest }];
  });
  if (pairs.length < MIN_STUDENTS_FOR_DISCRIMINATION) return tooFew;
  const [own, rests] = [pairs.map(({ credit }) => credit), pairs.map(({ rest }) => rest)];
  const [ownVariance, restVariance] = [variance(own), variance(rests)];
  if (ownVariance < NO_VARIANCE || restVariance < NO_VARIANCE) return noSpread;
  return figure(covariance(own, rests) / Math.sqrt(ownVariance * restVariance));
}
