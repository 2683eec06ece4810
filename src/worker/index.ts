import { env } from 'cloudflare:workers';
import { createApp } from './app.ts';
import { AssetShelf } from './shelf/asset-shelf.ts';

export default createApp(new AssetShelf(env.ASSETS));
