/**
 * The one of the available languages that is meant: “pt-BR” finds “pt” where there is no “pt-BR” (RFC 4647, 3.4, Lookup).
 * `null`: none of them.
 */
export function lookUpLanguage<Language extends string>(
  wanted: string,
  available: readonly Language[],
): Language | null {
  const range = wanted.toLowerCase().split('-');
  for (let length = range.length; length > 0; length--) {
    const prefix = range.slice(0, length).join('-');
    const found = available.find((language) => language.toLowerCase() === prefix);
    if (found) return found;
  }
  return null;
}
