/** Where `sweep` looks and what it may touch. */
export interface Limits {
  /** `everything`: also at pools of which no ledger knows, told by name and tag. */
  readonly look: 'ledgers' | 'everything';
  /** Nothing but this run's. */
  readonly run?: string;
  /** Nothing younger than this. */
  readonly olderThanMs?: number;
  readonly now: Date;
}

/** Younger things of a run that nobody here can see may belong to one that is going on elsewhere. */
export const UNSEEN_RUN_MS = 24 * 60 * 60 * 1000;
