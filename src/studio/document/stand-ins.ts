import { type Pack, toBeWritten } from '../../pack/index.ts';
import { newEvidence } from './new-entries.ts';
import { newQuestion } from './new-question.ts';
import { setAt, valueAt } from './place.ts';

/** The pack with something of the right shape instead of what has it not, and the places where that stands now. */
export function withStandIns(pack: Pack, flawed: readonly string[]): { pack: Pack; places: string[] } {
  const places = new Set<string>();
  const filled = flawed.reduce((work, flaw) => {
    const standIn = valueAt(pack, flaw) === '' ? { place: flaw, value: toBeWritten(flaw) } : standInFor(pack, flaw);
    if (!standIn || places.has(standIn.place)) return work;
    places.add(standIn.place);
    return setAt(work, standIn.place, standIn.value);
  }, pack);
  return { pack: filled, places: [...places] };
}

const plain: Record<string, unknown> = { id: 'untitled', language: 'en', contact: null, 'article.authors': [] };

function standInFor(pack: Pack, flaw: string): { place: string; value: unknown } | null {
  const [question, index] = /^questions\[(\d+)\]/.exec(flaw) ?? [];
  const asked = pack.questions[Number(index)];
  if (question !== undefined && asked) {
    // Its points are as they have to be, unless they are what is wrong.
    const { points } = asked;
    const isOfPoints = flaw.startsWith(`${question}.points`);
    const value = { ...newQuestion(pack, asked.kind), id: asked.id, ...(!isOfPoints && { points }) };
    return { place: question, value };
  }
  if (Object.hasOwn(plain, flaw)) return { place: flaw, value: plain[flaw] };
  if (/^article\.\w+$/.test(flaw)) return { place: flaw, value: null };
  const [date] = /^(?:timeline|corrections)\[\d+\]\.date/.exec(flaw) ?? [];
  // An order that only the stand-in has is no finding.
  if (date !== undefined) return { place: date, value: neighbourOf(pack, date) };
  const [evidence] = /^sections\[\d+\]\.points\[\d+\]\.evidence\[\d+\]/.exec(flaw) ?? [];
  return evidence === undefined ? null : { place: evidence, value: newEvidence() };
}

function neighbourOf(pack: Pack, place: string): unknown {
  const before = place.replace(/\[(\d+)\]/, (_, index) => `[${Number(index) - 1}]`);
  return valueAt(pack, before) ?? '2026';
}
