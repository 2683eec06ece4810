import type { LaterMessages } from '../messages/index.ts';
import type { LabelledPart } from './kind-screen.ts';

/** Names the parts that still lack an answer; `null` where all of them do. */
export function nameMissing(
  words: LaterMessages,
  parts: readonly LabelledPart[],
  missing: readonly string[],
): string | null {
  const open = parts.filter(({ id }) => missing.includes(id));
  return open.length < parts.length ? words.stillMissing(open.map(({ text }) => text)) : null;
}
