import type { ExportWords } from './export-words.ts';

/** What stands on a line of its own before a list: “Right answer:”. */
export function beforeList({ punctuation }: ExportWords, text: string): string {
  return text + punctuation.colon.trimEnd();
}
