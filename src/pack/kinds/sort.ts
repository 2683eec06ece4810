import type { SortQuestion } from '../schema/sort.ts';
import { pairingRules } from './pairing.ts';

export const sortRules = pairingRules<SortQuestion>(({ items, headings }) => ({
  from: items.map(({ id, heading, why }) => ({ id, correct: heading, why })),
  to: headings,
}));
