import { setTimeout } from 'node:timers/promises';

/** Before each look, in milliseconds: what was removed may be told of for a moment. */
const WAITS_MS = [0, 200, 400, 800];

/** Whether something is there at every look. What `look` throws ends it. */
export async function staysThere(look: () => Promise<boolean>): Promise<boolean> {
  for (const waitMs of WAITS_MS) {
    if (waitMs > 0) await setTimeout(waitMs);
    if (!(await look())) return false;
  }
  return true;
}
