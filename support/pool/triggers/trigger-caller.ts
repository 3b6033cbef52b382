import type { Metadata } from './trigger-handler';

/** Who called the operation that invokes a function. */
export interface TriggerCaller {
  /** Undefined for an administrator (row TR-13). */
  readonly clientId: string | undefined;
  /** ClientMetadata of the call. */
  readonly metadata: Metadata | undefined;
}
