import { cpus } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

/** Waits, at most half a minute, until the machine has little else to do, so that a load is not measured in a crowd. */
export async function whenQuiet(): Promise<void> {
  for (let tries = 0; tries < 120; tries++) {
    const before = usage();
    await wait(250);
    const after = usage();
    const idle = (after.idle - before.idle) / Math.max(1, after.all - before.all);
    if (idle > 0.85) return;
  }
}

function usage(): { idle: number; all: number } {
  const times = cpus().map((cpu) => cpu.times);
  const idle = times.reduce((sum, each) => sum + each.idle, 0);
  return { idle, all: times.reduce((sum, { user, nice, sys, irq }) => sum + user + nice + sys + irq, idle) };
}
