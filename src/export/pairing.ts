import type { QuestionOf } from '../pack/index.ts';
import type { Reason } from './feedback.ts';
import type { ExportWords } from './words/index.ts';

/** What is put with what, in `match` and in `sort`, and why. */
export interface Pairing {
  /** Each of them has one partner. */
  from: readonly { id: string; text: string; partner: Partner; why: string }[];
  to: readonly Partner[];
}

export interface Partner {
  id: string;
  text: string;
}

export function pairingOf(question: QuestionOf<'match'> | QuestionOf<'sort'>): Pairing {
  if (question.kind === 'sort') {
    const { items, headings } = question;
    const from = items.map(({ id, text, heading, why }) => ({ id, text, partner: find(headings, heading), why }));
    return { from, to: headings };
  }
  const { left, right, pairs, why } = question;
  const from = left.map(({ id, text }) => ({ id, text, partner: find(right, pairs[id]), why: why[id] ?? '' }));
  return { from, to: right };
}

export function pairReasons({ from }: Pairing, words: ExportWords): Reason[] {
  return from.map(({ text, partner, why }) => ({ part: words.pair(text, partner.text), why }));
}

/** The partners that are nobody’s, so that the last pair is no gift. */
export function leftOver({ from, to }: Pairing): Partner[] {
  return to.filter(({ id }) => !from.some(({ partner }) => partner.id === id));
}

function find(partners: readonly Partner[], id: string | undefined): Partner {
  const found = partners.find((partner) => partner.id === id);
  // The schema refuses such a pack.
  if (!found) throw new Error(`Inconsistent: no partner has the id ${id}`);
  return found;
}
