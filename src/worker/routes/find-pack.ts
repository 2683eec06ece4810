import type { Context } from 'hono';
import { asPackId } from '../../pack/index.ts';
import { answerProblem } from '../http/answer-problem.tsx';
import { nearNames } from '../shelf/near-names.ts';
import type { PackShelf, ShelvedPack } from '../shelf/pack-shelf.ts';

/** The pack that the path names, in the language that the query asks for; otherwise the answer that says there is none. */
export async function findPack(c: Context, shelf: PackShelf): Promise<ShelvedPack | Response> {
  const wanted = c.req.param('pack') ?? '';
  const id = asPackId(wanted);
  const shelved = id && (await shelf.find(id, c.req.query('lang') ?? null));
  if (shelved) return shelved;
  const { entries } = await shelf.catalogue();
  const names = entries.map((entry) => entry.id);
  return answerProblem(c, { kind: 'pack-not-found', wanted, near: nearNames(wanted, names) });
}
