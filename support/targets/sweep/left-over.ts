import type { LedgerRecord } from '../ledger/read-ledger';
import type { Thing } from '../thing';

/** Something on a target that may be a run's, and what `sweep` makes of it. */
export interface LeftOver {
  readonly thing: Thing;
  readonly run: string;
  /** As the target says. */
  readonly createdAt: Date;
  /** `unclear`: the target would not say whose it is. */
  readonly decision: 'remove' | 'leave' | 'unclear';
  /** Why. */
  readonly because: string;
}

/** What there is on a target before anything is removed. */
export interface Survey {
  readonly leftOvers: readonly LeftOver[];
  /** Ledgers of which nothing is on the target, and whose run may be taken to have ended. */
  readonly settled: readonly LedgerRecord[];
}
