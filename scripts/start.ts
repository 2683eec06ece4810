// npm start: builds, then serves on this machine until it is stopped.
import { BundleError, bundleWorker, startRuntime } from './runtime.ts';

const host = process.env.HOST || '127.0.0.1';
const port = Number(process.env.PORT || 8787);
if (!Number.isInteger(port) || port < 0 || port > 65535)
  fail(`PORT is “${process.env.PORT}”; give a number from 0 to 65535.`);

console.log('Building …');
await bundleWorker().catch((error) => {
  if (error instanceof BundleError) fail(error.message);
  throw error;
});
const runtime = await startRuntime({ host, port, stateFolder: '.readback/state' }).catch((error) => {
  if (error.code === 'EADDRINUSE' || /address already in use/i.test(String(error))) {
    fail(`Port ${port} is in use. Choose another one: PORT=${port + 1} npm start`);
  }
  throw error;
});
const shownHost = host === '127.0.0.1' ? 'localhost' : runtime.url.hostname;
console.log(`Readback is at http://${shownHost}:${runtime.url.port}  (Ctrl+C stops it)`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await runtime.stop();
    process.exit(0);
  });
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
