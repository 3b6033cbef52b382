import type { ClientId } from '../claims/claim';

/** A deviation that is known and tolerated until a date. */
export interface Expectation {
  readonly claim: string;
  /** Absent: it deviates with every client of the run. */
  readonly client?: ClientId;
  /**
   * The verdict's `observed`: a deviation that has changed, or is another example's, is a new one. A claim that is
   * accepted not to be looked at has one too: `not looked at: UserPoolClient.ExplicitAuthFlows`.
   */
  readonly observed: string;
  readonly reason: string;
  readonly owner: string;
  /** Last day on which it is tolerated, `YYYY-MM-DD`, UTC. */
  readonly until: string;
  readonly link?: string;
}
