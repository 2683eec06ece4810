import { isPartialDate, type Pack, toBeWritten } from '../../pack/index.ts';
import { isAtOrInside } from './findings-by-place.ts';
import { newEvidence } from './new-entries.ts';
import { newQuestion } from './new-question.ts';
import { setAt, valueAt } from './place.ts';

/** The pack with something of the right shape instead of what has it not, and the places where that stands now. */
export function withStandIns(pack: Pack, flawed: readonly string[]): { pack: Pack; places: string[] } {
  const places = new Set<string>();
  const filled = flawed.reduce((work, flaw) => {
    // What lies in a stand-in is right by now.
    if ([...places].some((place) => isAtOrInside(flaw, place))) return work;
    const standIn = standInFor(work, flaw);
    if (!standIn) return work;
    places.add(standIn.place);
    return setAt(work, standIn.place, standIn.value);
  }, pack);
  return { pack: filled, places: [...places] };
}

const plain: Record<string, unknown> = { id: 'untitled', language: 'en', contact: null, 'article.authors': [] };

/** `work`: the pack, in which the flaws before this one have their stand-ins. */
function standInFor(work: Pack, flaw: string): { place: string; value: unknown } | null {
  // Not every text can be words still to be written.
  if (Object.hasOwn(plain, flaw)) return { place: flaw, value: plain[flaw] };
  if (/^article\.\w+$/.test(flaw)) return { place: flaw, value: null };
  const [, list, entry] = /^(timeline|corrections)\[(\d+)\]\.date$/.exec(flaw) ?? [];
  if (list === 'timeline' || list === 'corrections') {
    return { place: flaw, value: dateBeside(work[list], Number(entry)) };
  }
  if (/^sections\[\d+\]\.points\[\d+\]\.voice$/.test(flaw)) return { place: flaw, value: work.voices[0]?.id };
  const value = valueAt(work, flaw);
  if (value === '') return { place: flaw, value: unwritten(work, flaw) };

  const [question, index] = /^questions\[(\d+)\]/.exec(flaw) ?? [];
  const asked = work.questions[Number(index)];
  if (question !== undefined && asked) {
    // Its points are as they have to be, unless they are what is wrong.
    const { points } = asked;
    const isOfPoints = flaw.startsWith(`${question}.points`);
    return {
      place: question,
      value: { ...newQuestion(work, asked.kind), id: asked.id, ...(!isOfPoints && { points }) },
    };
  }
  const [evidence] = /^sections\[\d+\]\.points\[\d+\]\.evidence\[\d+\]/.exec(flaw) ?? [];
  if (evidence !== undefined) return { place: evidence, value: newEvidence() };
  return typeof value === 'string' ? { place: flaw, value: unwritten(work, flaw) } : null;
}

/** Words still to be written; a text with gaps keeps a gap for each of its blanks. */
function unwritten(work: Pack, flaw: string): string {
  const [, index] = /^questions\[(\d+)\]\.text$/.exec(flaw) ?? [];
  const question = work.questions[Number(index)];
  const gaps = question?.kind === 'blank' ? question.blanks.map(({ id }) => ` {${id}}`) : [];
  return toBeWritten(flaw) + gaps.join('');
}

/** The date before it, or else the next one that is a date: an order that only the stand-in has is no finding. */
function dateBeside(entries: readonly { date: string }[], index: number): string {
  const dates = entries.map(({ date }) => date);
  return dates[index - 1] ?? dates.slice(index + 1).find(isPartialDate) ?? '2026';
}
