import type { QuestionOf } from '../pack/index.ts';

/** A text on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A number without an exponent, which few tools read. */
export function plainNumber(value: number): string {
  return value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 });
}

/** The prompt, with the unit that the number is given in. */
export function numberPrompt({ prompt, unit }: QuestionOf<'number'>): string {
  return unit === '' ? prompt : `${prompt} (${unit})`;
}

/** Every text in a value, however deep. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
