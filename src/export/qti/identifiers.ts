import type { Question } from '../../pack/index.ts';

/** An identifier of QTI begins with a letter; an id of a pack may begin with a digit. */
export function partIdentifier(id: string): string {
  return `part-${id}`;
}

export function itemIdentifier({ id }: Question): string {
  return `item-${id}`;
}
