/** Keeps a text that may be written in the other direction from reordering what stands around it (Unicode FSI and PDI). */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

/** The same for words around it that run from left to right: nothing is put into what runs like them. */
export function isolateRightToLeft(text: string): string {
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(text) ? isolate(text) : text;
}
