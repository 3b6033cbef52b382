import type { Resource } from './resource';

/** The first line: whose ledger it is. */
export interface RunEntry {
  readonly kind: 'run';
  readonly run: string;
  readonly target: string;
  /** `http://127.0.0.1:9229/`; absent where the service is AWS's own. */
  readonly endpoint?: string;
  readonly region: string;
  /** ISO 8601, UTC, here and below. */
  readonly startedAt: string;
  readonly host: string;
  readonly pid: number;
  /** Tells the process from a later one with the same number; absent where the system does not say. */
  readonly born?: string;
}

/** Written before the target is asked. `intent` ties the later lines about the same thing to this one. */
export interface IntendsEntry {
  readonly kind: 'intends';
  readonly intent: string;
  readonly at: string;
  readonly resource: Resource;
}

export interface MadeEntry {
  readonly kind: 'made';
  readonly intent: string;
  readonly at: string;
  readonly resource: Resource;
}

/** The target was asked and its answer never came: what was intended may or may not be there. */
export interface LostEntry {
  readonly kind: 'lost';
  readonly intent: string;
  readonly at: string;
}

/** It is gone, or the target refused to make it. */
export interface RemovedEntry {
  readonly kind: 'removed';
  readonly intent: string;
  readonly at: string;
}

/** From here on nothing more may be made: whoever finds this line before their own takes it back. */
export interface StopsEntry {
  readonly kind: 'stops';
  readonly at: string;
}

/** One line of a ledger. */
export type LedgerEntry = RunEntry | IntendsEntry | MadeEntry | LostEntry | RemovedEntry | StopsEntry;
