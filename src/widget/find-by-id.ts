/** What bears this id; `undefined`: none does, or there is no list. */
export function findById<Item extends { id: string }>(
  all: readonly Item[] | null | undefined,
  id: string | null,
): Item | undefined {
  return all?.find((item) => item.id === id);
}
