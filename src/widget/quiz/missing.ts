import type { ScoredQuestion } from '../../pack/index.ts';
import type { Messages } from '../messages/index.ts';

/** What a check found to be missing, in words. */
export function describeMissing(messages: Messages, question: ScoredQuestion, missing: readonly string[]): string {
  const parts = partsOf(question);
  const open = parts.filter(({ id }) => missing.includes(id));
  return open.length === 0 || open.length === parts.length
    ? messages.nothingChosen
    : messages.stillMissing(open.map(({ text }) => text));
}

function partsOf(question: ScoredQuestion): readonly { id: string; text: string }[] {
  switch (question.kind) {
    case 'match':
      return question.left;
    case 'sort':
    case 'order':
      return question.items;
    case 'blank':
      return question.blanks.map(({ id }) => ({ id, text: id }));
    default:
      return [];
  }
}
