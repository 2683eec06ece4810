import { foldText } from './fold-text.ts';

/** The text around and between the blanks, in reading order. */
export function splitAtBlanks(text: string): ({ text: string } | { blank: string })[] {
  return text
    .split(/\{([a-z0-9-]+)\}/)
    .map((piece, index) => (index % 2 === 1 ? { blank: piece } : { text: piece }))
    .filter((piece) => 'blank' in piece || piece.text !== '');
}

/** Whether what was typed is one of the accepted answers, but for what a typed answer is forgiven. */
export function isAccepted(accepted: readonly string[], typed: string): boolean {
  const folded = foldText(typed);
  return accepted.some((candidate) => foldText(candidate) === folded);
}
