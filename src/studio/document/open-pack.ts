import { type Finding, readPackText } from '../../check/index.ts';
import { isRecord, type Pack, type PackProblem, parsePack } from '../../pack/index.ts';
import { valueAt } from './place.ts';

export type OpenedPack = { ok: true; pack: Pack } | { ok: false; findings: readonly Finding[] };

/**
 * A pack that a form can show: whatever is wrong with it stands in a text, a number or a list, where an editor can mend it.
 * Nothing else is let in; but work of which a field is still empty can be opened again.
 */
export function openPack(text: string): OpenedPack {
  const { pack, findings } = readPackText(text);
  if (pack) return { ok: true, pack };
  const isJson = findings.every(({ rule }) => rule !== 'json');
  const given: unknown = isJson ? JSON.parse(text) : null;
  return isEditable(given) ? { ok: true, pack: given } : { ok: false, findings };
}

function isEditable(given: unknown): given is Pack {
  const parsed = parsePack(given);
  return (
    isRecord(given) && given.format === 1 && (parsed.ok || parsed.problems.every((each) => isMendable(given, each)))
  );
}

/** What the gate expects where no field of the form can help. */
const otherShapes = new Set([
  'an object',
  'a list',
  'true or false',
  'a number',
  'no such field (is it a slip of the pen?)',
]);

function isMendable(given: unknown, { place, expected }: PackProblem): boolean {
  const value = valueAt(given, place);
  const isKind = /^questions\[\d+\]\.kind$/.test(place);
  const isSimple = Array.isArray(value) || typeof value === 'string' || typeof value === 'number';
  return isSimple && !isKind && !otherShapes.has(expected);
}
