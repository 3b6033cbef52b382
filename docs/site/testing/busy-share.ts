import { cpus } from 'node:os';
import { setTimeout } from 'node:timers/promises';

const WATCHED_MS = 1000;

/** How much of the machine others use just now, from 0 to 1; the process that asks only waits. */
export async function busyShare(): Promise<number> {
  const before = spent();
  await setTimeout(WATCHED_MS);
  const after = spent();
  return 1 - (after.idle - before.idle) / (after.all - before.all);
}

function spent(): { readonly idle: number; readonly all: number } {
  const times = cpus().map((cpu) => cpu.times);
  return {
    idle: times.reduce((sum, { idle }) => sum + idle, 0),
    all: times.flatMap((time) => Object.values(time)).reduce((sum, time) => sum + time, 0),
  };
}
