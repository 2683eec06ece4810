import { MAX_NAME_GRAPHEMES, MIN_NAME_GRAPHEMES } from '../limits.ts';
import { isInOneScript } from './scripts.ts';

export type CleanName =
  | { ok: true; name: string }
  | { ok: false; code: 'name-needed' | 'name-length' | 'name-letters' | 'name-scripts' };

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A typed name as it may be shown, or why it may not be. */
export function cleanName(typed: string): CleanName {
  const name = typed
    .normalize('NFKC')
    // Control, zero-width and bidi characters, fillers and variation selectors.
    .replace(/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (name === '') return { ok: false, code: 'name-needed' };
  const length = [...graphemes.segment(name)].length;
  if (length < MIN_NAME_GRAPHEMES || length > MAX_NAME_GRAPHEMES) return { ok: false, code: 'name-length' };
  // A tower of marks is one grapheme, and covers the lines above and below.
  if (!/^[\p{L}\p{M}\p{Nd} '’.-]+$/u.test(name) || !/\p{L}/u.test(name) || /\p{M}{4}/u.test(name)) {
    return { ok: false, code: 'name-letters' };
  }
  return isInOneScript(name) ? { ok: true, name } : { ok: false, code: 'name-scripts' };
}
