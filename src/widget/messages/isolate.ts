/** Keeps a text that may be written in the other direction from reordering the Arabic around it (Unicode FSI and PDI). */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
