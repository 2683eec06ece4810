import type { Question } from '../pack/index.ts';
import { hasForbidden } from './markup.ts';
import type { NoticeReason } from './notice.ts';
import { textsIn } from './plain-text.ts';

/** Says so where some text of the question cannot be written in XML as it is. */
export function forbiddenCharacters(question: Question): NoticeReason[] {
  return textsIn(question).some(hasForbidden) ? ['characters-replaced'] : [];
}
