/** When a student is told about the time: not every second. */
export type TimeMark = 'half' | 'ten' | 'five' | 'end';

/**
 * The mark that was passed last between two looks at the time that is left; `null`: none was.
 *
 * @param totalMillis of the whole question, for this student.
 */
export function timeMark(totalMillis: number, beforeMillis: number, afterMillis: number): TimeMark | null {
  const marks: readonly [TimeMark, number][] = [
    ['end', 0],
    ['five', 5_000],
    ['ten', 10_000],
    ['half', totalMillis / 2],
  ];
  const passed = marks.filter(([, atMillis]) => beforeMillis > atMillis && afterMillis <= atMillis);
  return passed[0]?.[0] ?? null;
}
