import { readFileSync } from 'node:fs';

/** Field 22 of /proc/<pid>/stat, counted from the one after the name, which may hold anything. */
const START_TIME = 19;

/**
 * When a process of this machine was started, as a text that no other process with the same number has: the boot and
 * the clock ticks since. Undefined where the system does not say, or where there is no such process.
 */
export function processBirth(pid: number): string | undefined {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[START_TIME];
    return ticks === undefined ? undefined : `${boot}/${ticks}`;
  } catch {
    return undefined;
  }
}
