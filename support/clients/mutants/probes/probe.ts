import type { Device } from '../../device';
import type { TestPool } from '../../testing/test-pool';

/** What a probe works with; every device of one probe runs the same client, broken or not. */
export interface ProbeTools {
  readonly pool: TestPool;
  /** Before every user name of this run, so that runs do not meet. */
  readonly prefix: string;
  device(): Device;
}

/**
 * Uses a client in every way that some mutants might change, and tells what could be seen. Told twice of the same
 * client, the same comes out.
 */
export type Probe = (tools: ProbeTools) => Promise<unknown>;

/** What came of a call, without what differs from run to run. */
export async function seenOf(call: () => Promise<unknown>): Promise<unknown> {
  try {
    return { resolved: shapeOf(await call()) };
  } catch (error) {
    const { name, code, message } = error as { name?: string; code?: string; message?: string };
    return { rejected: error instanceof Error ? { name, code, message } : String(error) };
  }
}

/** Own members, and those of `raw` and of the user in it. */
function shapeOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const { raw } = value as { raw?: unknown };
  const { user } = (raw ?? {}) as { user?: unknown };
  const members = (of: unknown) => (typeof of === 'object' && of !== null ? Object.keys(of).sort() : of);
  const facts = Object.entries(value).filter(([, member]) => typeof member !== 'object');
  return { facts: Object.fromEntries(facts), raw: members(raw), user: members(user), own: members(value) };
}
