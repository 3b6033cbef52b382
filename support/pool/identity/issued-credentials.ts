import type { Clock } from '../clock';
import type { Grant } from '../store/grant';

/** Temporary AWS credentials of an identity. */
export interface IssuedCredentials {
  /** `ASIA` and 16 characters. */
  readonly accessKeyId: string;
  readonly secretKey: string;
  readonly sessionToken: string;
  readonly roleArn: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  /** The clock under which they end: that of the user pool behind the login. */
  readonly clock: Clock;
  /** The sign-in behind the login; undefined for a guest. */
  readonly grant: Grant | undefined;
}
