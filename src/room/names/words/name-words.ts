/** The words that names are dealt from. Enough pairs for the largest room, none of them unkind. */
export interface NameWords {
  first: readonly string[];
  second: readonly string[];
  join(first: string, second: string): string;
}
