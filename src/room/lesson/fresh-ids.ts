import type { Chance } from '../chance.ts';

const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';
const ID_LETTERS = 8;

/** Ids that tell nothing about what they stand for; none is given twice. */
export function freshIds(chance: Chance): () => string {
  const given = new Set<string>();
  return () => {
    let id: string;
    do {
      id = Array.from({ length: ID_LETTERS }, () => LETTERS[chance.below(LETTERS.length)]).join('');
    } while (given.has(id));
    given.add(id);
    return id;
  };
}
