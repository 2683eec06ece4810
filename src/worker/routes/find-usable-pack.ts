import type { Context } from 'hono';
import { answerProblem } from '../http/answer-problem.tsx';
import type { PackShelf, ShelvedPack } from '../shelf/pack-shelf.ts';
import { findPack } from './find-pack.ts';

/** As `findPack`, for what leaves this site: of a withdrawn pack there is nothing to take along. */
export async function findUsablePack(c: Context, shelf: PackShelf): Promise<ShelvedPack | Response> {
  const found = await findPack(c, shelf);
  if (found instanceof Response || found.pack.withdrawn === null) return found;
  return answerProblem(c, { kind: 'pack-withdrawn', note: found.pack.withdrawn.note });
}
