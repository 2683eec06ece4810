import { readFileSync } from 'node:fs';
import {
  type Pack,
  type PackProblem,
  parsePack,
  type QuestionId,
  type QuestionKind,
  type QuestionOf,
} from '../src/pack/index.ts';

/** The made-up pack, which uses every kind of question. */
export const ferryPack: Pack = parsedPack(readJson('content/harbour-ferry.json'));

export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

export function parsedPack(candidate: unknown): Pack {
  const parsed = parsePack(candidate);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));
  return parsed.pack;
}

export function problemsOf(candidate: unknown): readonly PackProblem[] {
  const parsed = parsePack(candidate);
  return parsed.ok ? [] : parsed.problems;
}

/** The ferry's JSON with one thing changed. */
export function ferryWith(change: (pack: UnparsedPack) => void): unknown {
  const pack = ferryJson();
  change(pack);
  return pack;
}

// biome-ignore lint/suspicious/noExplicitAny: what a careless editor may write has no type.
export type UnparsedPack = any;

function ferryJson(): UnparsedPack {
  return structuredClone(readJson('content/harbour-ferry.json'));
}

/** The ferry's first question of a kind, with some of its facts changed. */
export function question<Kind extends QuestionKind>(
  kind: Kind,
  changes: Partial<QuestionOf<Kind>> = {},
): QuestionOf<Kind> {
  const found = ferryPack.questions.find((candidate) => candidate.kind === kind);
  if (!found) throw new Error(`Inconsistent: the ferry pack has no ${kind} question`);
  return { ...(found as QuestionOf<Kind>), ...changes };
}

export const asQuestionId = (id: string) => id as QuestionId;
