import type { DeviceIdentity } from './device-identity';

/** A device that a user has confirmed. Times in milliseconds since 1970. */
export interface Device extends DeviceIdentity {
  readonly name: string | undefined;
  readonly salt: bigint;
  /** g to the power of the device password's x (row DV-04). */
  readonly verifier: bigint;
  status: 'remembered' | 'not_remembered';
  readonly createdAt: number;
  modifiedAt: number;
  authenticatedAt: number;
}
