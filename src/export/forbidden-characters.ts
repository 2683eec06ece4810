import type { Question } from '../pack/index.ts';
import { hasForbidden } from './markup.ts';
import { textsIn } from './plain-text.ts';
import type { NoticeReason } from './words/index.ts';

/** Says so where some text of the question cannot be written in XML as it is. */
export function forbiddenCharacters(question: Question): NoticeReason[] {
  return textsIn(question).some(hasForbidden) ? ['characters-replaced'] : [];
}
