import type { ScoredQuestion } from '../../pack/index.ts';
import type { KindScreen } from '../kinds/kind-screen.ts';
import type { Messages } from '../messages/index.ts';

/** What a check found to be missing, in words. */
export function describeMissing(
  messages: Messages,
  question: ScoredQuestion,
  screen: Pick<KindScreen<ScoredQuestion, never>, 'parts' | 'nothingGiven'>,
  missing: readonly string[],
): string {
  const parts = screen.parts?.(question) ?? [];
  const open = parts.filter(({ id }) => missing.includes(id));
  if (open.length < parts.length) return messages.stillMissing(open.map(({ text }) => text));
  return screen.nothingGiven?.(messages, question) ?? messages.nothingGiven;
}
