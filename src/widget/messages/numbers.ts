const formatters = new Map<string, Intl.NumberFormat>();

/** The number as the locale writes it, with at most one decimal. A formatter is dear to make, so it is made once. */
export function formatNumber(locale: string, value: number): string {
  const formatter = formatters.get(locale) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  formatters.set(locale, formatter);
  return formatter.format(value);
}
