import type { ConformanceError } from '../conformance-error';
import type { Reachability } from '../transport/reachability';
import type { Exchange } from '../verdict/evidence';

interface ExampleRecord {
  readonly unsuited?: ConformanceError | undefined;
  readonly exchanges?: readonly Exchange[];
}

/** Of a device whose pool does not suit the example: every request fails, and none leaves. */
export const OUT_OF_REACH: Reachability = {
  hasGivenUp: false,
  isSuspended: true,
  answered() {},
  failed() {},
  async expectReachable() {},
  giveUp() {},
};

/** Why an example has to stop that began on a pool that does not suit it: a device wanted to ask the pool after all. */
export function whyUnsuited({ unsuited, exchanges = [] }: ExampleRecord): ConformanceError | undefined {
  return exchanges.length > 0 ? unsuited : undefined;
}
