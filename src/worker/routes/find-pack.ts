import type { Context } from 'hono';
import { asPackId } from '../../pack/index.ts';
import { answerProblem } from '../http/answer-problem.tsx';
import { nearNames } from '../shelf/near-names.ts';
import type { PackShelf, ShelvedPack } from '../shelf/pack-shelf.ts';

/** The pack that the path names, in the language that the query asks for; otherwise the answer that says there is none. */
export function findPack(c: Context, shelf: PackShelf): Promise<ShelvedPack | Response> {
  return findPackNamed(c, shelf, { wanted: c.req.param('pack') ?? '', language: c.req.query('lang') ?? null });
}

/** The same for a pack that is named elsewhere. */
export async function findPackNamed(
  c: Context,
  shelf: PackShelf,
  { wanted, language }: { wanted: string; language: string | null },
): Promise<ShelvedPack | Response> {
  const id = asPackId(wanted);
  const shelved = id && (await shelf.find(id, language));
  if (shelved) return shelved;
  const { entries } = await shelf.catalogue();
  const names = entries.map((entry) => entry.id);
  return answerProblem(c, { kind: 'pack-not-found', wanted, near: nearNames(wanted, names) });
}
