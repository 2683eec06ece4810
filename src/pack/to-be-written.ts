const MARK = '[to be written: ';

/** What stands in a draft where an editor has to find the words; `what` says what the words are to be. */
export function toBeWritten(what: string): string {
  return `${MARK}${what}]`;
}

/** Whether some of the text is still to be written. */
export function isToBeWritten(text: string): boolean {
  return text.includes(MARK);
}
