import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface RuntimeProcess {
  origin: string;
  /** All that it has printed. */
  printed(): string;
  /** Ends it and the workerd that it started, at once and without a warning. */
  kill(): Promise<void>;
}

/**
 * The Worker in a process of its own, so that it can be killed; what it writes besides the state goes to `temporaryFolder`.
 *
 * @param port 0: any free port.
 */
export async function startProcess(stateFolder: string, temporaryFolder: string, port = 0): Promise<RuntimeProcess> {
  const child = spawn('node', ['test/worker/serve-state.ts', stateFolder, String(port)], {
    // A group of its own, so that workerd dies with it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TMPDIR: temporaryFolder },
  });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => printed.push(String(chunk)));
  const exited = once(child, 'exit');
  const [origin] = await Promise.race([
    once(createInterface(child.stdout), 'line'),
    exited.then(() => Promise.reject(new Error(`The runtime did not start: ${printed.join('')}`))),
  ]);
  return {
    origin,
    printed: () => printed.join(''),
    async kill() {
      process.kill(-(child.pid as number), 'SIGKILL');
      await exited;
    },
  };
}
