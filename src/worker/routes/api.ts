import { Hono } from 'hono';
import { BoundedCache } from '../bounded-cache.ts';
import { answerReady, type ReadyAnswer, readyAnswer } from '../http/ready-answer.ts';
import type { PackShelf } from '../shelf/pack-shelf.ts';
import { findPack } from './find-pack.ts';

const jsonHeaders = { 'Content-Type': 'application/json; charset=utf-8' };

export function apiRoutes(shelf: PackShelf): Hono {
  // Of ten thousand packs, it is megabytes.
  const catalogues = new BoundedCache<ReadyAnswer>(1);
  return new Hono()
    .get('/api/v1/packs', async (c) => {
      const { entries, version } = await shelf.catalogue();
      const answer = catalogues.getOrMake(version, () =>
        readyAnswer(JSON.stringify({ packs: entries }), version, jsonHeaders),
      );
      return answerReady(c, answer);
    })
    .get('/api/v1/packs/:pack', async (c) => {
      const found = await findPack(c, shelf);
      if (found instanceof Response) return found;
      return answerReady(c, readyAnswer(found.json, found.version, jsonHeaders));
    });
}
