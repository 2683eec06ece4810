import type { Assets } from './shelf/asset-shelf.ts';

/** What wrangler.toml binds. */
export interface Env {
  ASSETS: Assets;
}
