import type { User } from './user';

/** An SRP exchange between InitiateAuth and its PASSWORD_VERIFIER answer, by its SECRET_BLOCK. */
export interface SrpExchange {
  readonly clientId: string;
  /** USER_ID_FOR_SRP. */
  readonly userId: string;
  /** The name under which failures are counted. */
  readonly lockoutKey: string;
  /** Undefined for the decoy of a user that does not exist (row IA-07). */
  readonly user: User | undefined;
  /** What the proof is a step of. */
  readonly flow: 'SRP' | 'CUSTOM_AUTH';
  readonly clientPublic: bigint;
  readonly serverPrivate: bigint;
  readonly serverPublic: bigint;
  readonly verifier: bigint;
  /** x, of which the verifier is the power. */
  readonly exponent: bigint;
  readonly startedAt: number;
}
