import type { PackId, QuestionId } from './schema/ids.ts';

/** The same shape as the schema's, for what comes from an address; the schema library stays out of readers' browsers. */
function isSlug(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= 64;
}

/** The pack id that a piece of an address spells; `null` where no pack could have that id. */
export function asPackId(text: string): PackId | null {
  return isSlug(text) ? (text as PackId) : null;
}

/** The question id that a piece of an address spells; `null` where no question could have that id. */
export function asQuestionId(text: string): QuestionId | null {
  return isSlug(text) ? (text as QuestionId) : null;
}
