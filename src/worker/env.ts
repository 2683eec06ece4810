import type { Assets } from './shelf/asset-shelf.ts';

/** What wrangler.toml binds, and the settings of docs/deploy.md. */
export interface Env {
  ASSETS: Assets;
}
