import type { User } from '../store/user';
import type { Metadata } from '../triggers/trigger-handler';
import type { FlowCall } from './flow-call';

/** Who goes through CUSTOM_AUTH. */
export interface CustomAuthSubject {
  readonly call: FlowCall;
  /** Undefined for the decoy of a user that does not exist (row IA-09). */
  readonly user: User | undefined;
  /** The stored username, or the decoy's. */
  readonly username: string;
  /** What the functions of this call get: InitiateAuth hands them none (rows IA-25, CU-07). */
  readonly metadata: Metadata | undefined;
}
