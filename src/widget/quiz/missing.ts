import type { ScoredQuestion } from '../../pack/index.ts';
import type { KindScreen } from '../kinds/kind-screen.ts';
import type { Messages } from '../messages/index.ts';

/** What a check found to be missing, in words. */
export function describeMissing(
  messages: Messages,
  question: ScoredQuestion,
  screen: Pick<KindScreen<ScoredQuestion, never>, 'describeMissing'> | undefined,
  missing: readonly string[],
): string {
  return screen?.describeMissing?.(messages, question, missing) ?? messages.nothingGiven;
}
