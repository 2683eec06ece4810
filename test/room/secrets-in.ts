import { isScored, type Pack, rightAnswer } from '../../src/pack/index.ts';
import type { LessonItem } from '../../src/room/index.ts';
import { ferryPack } from '../builders.ts';

/** All the ids of the published pack. */
export const packIds: ReadonlySet<string> = new Set(idsOf(ferryPack));

function idsOf({ id, voices, sections, questions }: Pack): string[] {
  return [id, ...idsUnder(voices), ...idsUnder(sections), ...idsUnder(questions)];
}

/** The ids of the published pack that the payload has somewhere: as a value, or as a name. */
export function packIdsIn(payload: unknown): string[] {
  if (typeof payload === 'string') return packIds.has(payload) ? [payload] : [];
  if (typeof payload !== 'object' || payload === null) return [];
  if (Array.isArray(payload)) return payload.flatMap(packIdsIn);
  // A number's unit is a text, and may be any word.
  const entries = Object.entries(payload).filter(([name]) => name !== 'unit');
  return entries.flatMap(([name, value]) => [...packIdsIn(name), ...packIdsIn(value)]);
}

/** What the payload tells of the hidden questions: right answers, reasons, explanations, points and evidence. */
export function secretsIn(payload: unknown, hidden: readonly LessonItem[], open: readonly LessonItem[] = []): string[] {
  const json = typeof payload === 'string' ? payload : JSON.stringify(payload);
  // Questions may rest on the same points.
  const known = new Set(open.flatMap(secretsOf));
  const marks = open.length > 0 ? [] : ['"correct":', '"isCorrect":', '"explanation":', '"evidence":', '"accepted":'];
  return [...hidden.flatMap(secretsOf).filter((secret) => !known.has(secret)), ...marks].filter((secret) =>
    json.includes(secret),
  );
}

/** As they stand in JSON. */
function secretsOf({ question, points }: LessonItem): string[] {
  const passages = points.flatMap(({ evidence }) => evidence.map(({ start }) => `"start":${JSON.stringify(start)}`));
  const texts = [question.explanation, ...stringsUnder(question, 'why'), ...points.map(({ text }) => text)];
  // An answer of another kind is too short to be told from anything else; its mark gives it away.
  const isLong = isScored(question) && ['match', 'sort', 'order', 'blank'].includes(question.kind);
  const answers = isLong ? [JSON.stringify(rightAnswer(question))] : [];
  return [...texts.map((text) => JSON.stringify(text)), ...passages, ...answers];
}

function stringsUnder(value: unknown, name: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => {
    if (key !== name) return stringsUnder(inside, name);
    return typeof inside === 'string' ? [inside] : Object.values(inside as Record<string, string>);
  });
}

function idsUnder(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) =>
    key === 'id' && typeof inside === 'string' ? [inside] : idsUnder(inside),
  );
}
