/** The first of `option-1`, `option-2`, … that is not taken. */
export function freshId(stem: string, taken: Iterable<string>): string {
  const known = new Set(taken);
  let number = 1;
  while (known.has(`${stem}-${number}`)) number++;
  return `${stem}-${number}`;
}
