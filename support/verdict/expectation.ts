import type { ClientId } from '../claims/claim';

/** A deviation that is known and tolerated until a date. */
export interface Expectation {
  readonly claim: string;
  /** Absent: it deviates with every client of the run. */
  readonly client?: ClientId;
  /** The verdict's `observed`, word for word: a deviation that has changed is a new one. */
  readonly observed: string;
  readonly reason: string;
  readonly owner: string;
  /** Last day on which it is tolerated, `YYYY-MM-DD`, UTC. */
  readonly until: string;
  readonly link?: string;
}
