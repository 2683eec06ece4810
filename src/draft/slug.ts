import { foldText } from '../pack/index.ts';

const MOST_CHARACTERS = 64;

/** An id made of a text; empty where none of its letters can stand in an id. */
export function slugOf(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST_CHARACTERS)
    .replace(/^-+|-+$/g, '');
}
