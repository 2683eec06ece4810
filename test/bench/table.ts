export interface Row {
  what: string;
  measured: string;
  bar: string;
  beside: string;
  isMet: boolean;
}

export function printTable(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ what, measured, bar, beside, isMet }) =>
      `| ${what} | ${measured} | ${bar} | ${isMet ? 'met' : '**missed**'} | ${beside} |`,
  );
  return ['| what | measured | bar | | beside |', '|---|---|---|---|---|', ...lines].join('\n');
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

export const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
export const millis = (value: number) => `${Math.round(value)} ms`;
export const times = (value: number) => `${value.toFixed(2)} ×`;
