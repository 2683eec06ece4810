import type { PartId, QuestionId } from '../../pack/index.ts';

/** How a question was answered, by however many. */
export interface QuestionTally {
  answered: number;
  /** Those whose answer earned the full credit. */
  correct: number;
  /** For each part, how many chose it or put it right: see `countAnswer`. A part that nobody did has no entry. */
  parts: Readonly<Record<PartId, number>>;
}

/** A question that nobody answered has no entry. */
export type Tally = Readonly<Record<QuestionId, QuestionTally>>;

/** One tally of them all, whether they come from shards or from single attempts. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  return groupOwn(tallies, (same) => ({
    answered: sum(same.map(({ answered }) => answered)),
    correct: sum(same.map(({ correct }) => correct)),
    parts: groupOwn(
      same.map(({ parts }) => parts),
      sum,
    ),
  }));
}

/** Merges records key by key. Ids such as `constructor` are keys like any other. */
function groupOwn<Value, Merged>(
  records: readonly Readonly<Record<string, Value>>[],
  merge: (values: readonly Value[]) => Merged,
): Record<string, Merged> {
  const byKey = Map.groupBy(
    records.flatMap((record) => Object.entries(record)),
    ([key]) => key,
  );
  return Object.fromEntries([...byKey].map(([key, entries]) => [key, merge(entries.map(([, value]) => value))]));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
