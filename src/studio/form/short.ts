const MOST_LETTERS = 60;

/** The beginning of a text, for a title. */
export function short(text: string): string {
  const letters = [...text];
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS).join('').trimEnd()} …` : text;
}
