import type { Flaw } from '../finding.ts';
import type { Subject } from '../subject.ts';

export function isNoDraft({ pack }: Subject): Flaw[] {
  if (!pack.draft) return [];
  const remedy = 'Take the mark away (“draft”: false) once every point is worded and you stand by it.';
  return [{ place: 'draft', found: 'a draft', remedy }];
}
