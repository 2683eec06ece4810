import { Hono } from 'hono';
import { buildManifest } from '../build-manifest.ts';
import { answerReady, readyAnswer } from '../http/ready-answer.ts';
import type { PackShelf } from '../shelf/pack-shelf.ts';
import { findPack } from './find-pack.ts';

const jsonHeaders = { 'Content-Type': 'application/json; charset=utf-8' };

export function apiRoutes(shelf: PackShelf): Hono {
  return new Hono()
    .get('/api/v1/packs', async (c) => {
      const body = JSON.stringify({ packs: await shelf.catalogue() });
      return answerReady(c, readyAnswer(body, buildManifest.version, jsonHeaders));
    })
    .get('/api/v1/packs/:pack', async (c) => {
      const found = await findPack(c, shelf);
      if (found instanceof Response) return found;
      return answerReady(c, readyAnswer(found.json, found.version, jsonHeaders));
    });
}
