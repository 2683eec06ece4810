// npm start: builds, then serves on this machine until it is stopped.
import { networkInterfaces } from 'node:os';
import { readEmbedOrigins } from '../src/worker/http/embed-origins.ts';
import { keepRoomKey } from './room-key.ts';
import { BundleError, bundleWorker, configuredEmbedOrigins, startRuntime } from './runtime.ts';

const host = process.env.HOST || '127.0.0.1';
const port = Number(process.env.PORT || 8787);
if (!Number.isInteger(port) || port < 0 || port > 65535)
  fail(`PORT is “${process.env.PORT}”; give a number from 0 to 65535.`);
const { EMBED_ORIGINS } = process.env;
const embed = readEmbedOrigins(EMBED_ORIGINS ?? configuredEmbedOrigins());
if (!embed.ok) fail(embed.message);

console.log('Building …');
await bundleWorker().catch((error) => {
  if (error instanceof BundleError) fail(error.message);
  throw error;
});
// What wrangler.toml says holds, unless the environment says otherwise.
const ROOM_KEY = await keepRoomKey('.readback/room-key');
const settings = { ROOM_KEY, ...(EMBED_ORIGINS !== undefined && { EMBED_ORIGINS }) };
const runtime = await startRuntime({ host, port, stateFolder: '.readback/state', settings }).catch((error) => {
  const reason = `${error.code} ${error}`;
  if (/EADDRINUSE|address already in use/i.test(reason)) {
    fail(`Port ${port} is in use. Choose another one: PORT=${port + 1} npm start`);
  }
  if (/ENOTFOUND|EADDRNOTAVAIL|EAI_AGAIN/.test(reason)) {
    fail(`HOST is “${host}”, which is no address of this machine. Leave it out, or use 0.0.0.0 for all of them.`);
  }
  throw error;
});
for (const name of namesOf(host)) console.log(`Readback is at http://${name}:${runtime.url.port}`);
console.log('Ctrl+C stops it.');

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await runtime.stop();
    process.exit(0);
  });
}

/** The names under which readers reach us. */
function namesOf(address: string): string[] {
  if (address === '127.0.0.1') return ['localhost'];
  if (address !== '0.0.0.0') return [address];
  const inNetwork = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal);
  return ['localhost', ...inNetwork.map((each) => each.address)];
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
