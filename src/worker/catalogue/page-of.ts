export interface Page<Item> {
  items: readonly Item[];
  /** Counted from 1. */
  number: number;
  /** How many pages there are; at least one. */
  count: number;
}

/** One page of the items: the one asked for, or the nearest that there is. */
export function pageOf<Item>(items: readonly Item[], asked: string | undefined, itemsPerPage: number): Page<Item> {
  const count = Math.max(1, Math.ceil(items.length / itemsPerPage));
  const wanted = /^\d{1,9}$/.test(asked ?? '') ? Number(asked) : 1;
  const number = Math.min(Math.max(1, wanted), count);
  return { items: items.slice((number - 1) * itemsPerPage, number * itemsPerPage), number, count };
}
