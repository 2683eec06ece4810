import type { MatchQuestion } from '../schema/match.ts';
import { pairingRules } from './pairing.ts';

export const matchRules = pairingRules<MatchQuestion>(({ left, right, pairs, why }) => ({
  // The schema has seen to it that each id on the left has a partner and a reason.
  from: left.map(({ id }) => ({ id, correct: pairs[id] as string, why: why[id] as string })),
  to: right,
}));
