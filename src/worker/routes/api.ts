import { Hono } from 'hono';
import { buildManifest } from '../build-manifest.ts';
import { answerCached } from '../http/answer-cached.ts';
import { apiHeaders } from '../http/api-headers.ts';
import type { PackShelf } from '../shelf/pack-shelf.ts';
import { findPack } from './find-pack.ts';

const jsonHeaders = { ...apiHeaders, 'Content-Type': 'application/json; charset=utf-8' };

export function apiRoutes(shelf: PackShelf): Hono {
  return new Hono()
    .get('/api/v1/packs', async (c) => {
      const body = JSON.stringify({ packs: await shelf.catalogue() });
      return answerCached(c, { body: () => body, version: buildManifest.version, headers: jsonHeaders });
    })
    .get('/api/v1/packs/:pack', async (c) => {
      const found = await findPack(c, shelf);
      if (found instanceof Response) return found;
      return answerCached(c, { body: () => found.json, version: found.version, headers: jsonHeaders });
    });
}
