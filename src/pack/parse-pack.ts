import * as v from 'valibot';
import type { PackProblem } from './pack-problem.ts';
import { findBrokenReferences } from './references.ts';
import { type Pack, packSchema } from './schema/pack.ts';

export type ParsedPack = { ok: true; pack: Pack } | { ok: false; problems: readonly PackProblem[] };

/** The one gate through which a pack enters: shape first, then whether its references hold. */
export function parsePack(candidate: unknown): ParsedPack {
  if (typeof candidate !== 'object' || candidate === null || Array.isArray(candidate)) {
    return { ok: false, problems: [{ place: 'pack', found: describeValue(candidate), expected: 'an object' }] };
  }
  const shaped = v.safeParse(packSchema, candidate);
  if (!shaped.success) return { ok: false, problems: shaped.issues.map(describeIssue) };
  const broken = findBrokenReferences(shaped.output);
  return broken.length > 0 ? { ok: false, problems: broken } : { ok: true, pack: shaped.output };
}

function describeIssue(issue: v.BaseIssue<unknown>): PackProblem {
  return { place: placeOf(issue), found: foundIn(issue), expected: expectedBy(issue) };
}

function placeOf(issue: v.BaseIssue<unknown>): string {
  const place = (issue.path ?? []).reduce(
    (path, { key }) => (typeof key === 'number' ? `${path}[${key}]` : `${path}${path && '.'}${String(key)}`),
    '',
  );
  return place || 'pack';
}

const MAX_FOUND_CHARACTERS = 80;

function foundIn({ input, path, type, expected }: v.BaseIssue<unknown>): string {
  if (type === 'strict_object' && expected === 'never') return 'a field that a pack does not have here';
  // A rule over a list reports the entry at fault by its path; the input is still the whole list.
  const place = path?.at(-1);
  return describeValue(place ? place.value : input);
}

function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  const shown = JSON.stringify(value);
  return shown.length > MAX_FOUND_CHARACTERS ? `${shown.slice(0, MAX_FOUND_CHARACTERS)}…` : shown;
}

const plainNames: Record<string, string> = {
  Object: 'an object',
  Array: 'a list',
  string: 'text',
  boolean: 'true or false',
  number: 'a number',
  never: 'no such field (is it a slip of the pen?)',
};

function expectedBy(issue: v.BaseIssue<unknown>): string {
  // Our own rules carry what is expected as their message; the library's begin with "Invalid".
  if (!issue.message.startsWith('Invalid')) return issue.message;
  const expected = issue.expected ?? 'something else';
  if (issue.input === undefined && issue.type === 'strict_object') return `the field ${expected}`;
  return plainNames[expected] ?? expected.replace(/^\(|\)$/g, '').replaceAll(' | ', ' or ');
}
