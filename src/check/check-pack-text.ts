import { type Pack, parsePack } from '../pack/index.ts';
import { asFindings, checkPack } from './check-pack.ts';
import type { Finding } from './finding.ts';
import { readJson } from './read-json.ts';
import { jsonRule, shapeRule } from './rules.ts';
import type { Subject } from './subject.ts';

export interface CheckedText {
  /** `null` where the text is no pack; the findings say why. */
  pack: Pack | null;
  findings: Finding[];
}

/** All that is to be said of a pack's file, from its text on. */
export function checkPackText(text: string, known: Omit<Subject, 'pack'>): CheckedText {
  const { pack, findings } = readPackText(text);
  return pack === null ? { pack, findings } : { pack, findings: checkPack({ pack, ...known }) };
}

/** What is to be said of a file that is no text at all; `found` says what it is. */
export function unreadablePack(found: string): Finding[] {
  return asFindings(jsonRule, [{ place: 'pack', found, remedy: 'Give a file of JSON in UTF-8.' }]);
}

/** The pack that a text holds, by `json` and `shape` alone. */
export function readPackText(text: string): CheckedText {
  const json = readJson(text);
  if (!json.ok) return { pack: null, findings: asFindings(jsonRule, json.flaws) };
  const parsed = parsePack(json.value);
  if (parsed.ok) return { pack: parsed.pack, findings: [] };
  const flaws = parsed.problems.map(({ place, found, expected }) => ({
    place,
    found,
    remedy: `Expected here: ${expected}.`,
  }));
  return { pack: null, findings: asFindings(shapeRule, flaws) };
}
