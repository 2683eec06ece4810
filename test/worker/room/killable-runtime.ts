import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RuntimeProcess, startProcess } from '../runtime-process.ts';

/** A folder for the state of a runtime that is killed, and a way to start one on it, again and again at one address. */
export async function killableRuntime() {
  const folder = await mkdtemp(join(tmpdir(), 'readback-killed-'));
  let port = 0;

  async function start(): Promise<RuntimeProcess> {
    const runtime = await startProcess(join(folder, 'state'), folder, port);
    port = Number(new URL(runtime.origin).port);
    return runtime;
  }

  return { start, folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
