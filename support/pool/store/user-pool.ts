import type { Clock } from '../clock';
import type { UserPoolSettings } from '../model/shapes/user-pool-settings';
import type { SigningKeys } from '../tokens/signing-keys';
import type { AppClient } from './app-client';
import type { ChallengeSession } from './challenge-session';
import type { Grant } from './grant';
import type { GrantDirectory } from './grant-directory';
import type { Group } from './group';
import type { Lockout } from './lockout';
import type { PoolMfa } from './pool-mfa';
import type { SchemaAttribute } from './schema-attribute';
import type { SrpExchange } from './srp-exchange';
import type { UserDirectory } from './user-directory';

export interface UserPool {
  /** `<region>_<9 letters or digits>` (row UP-16). */
  readonly id: string;
  name: string;
  readonly createdAt: number;
  modifiedAt: number;
  settings: UserPoolSettings;
  mfa: PoolMfa;
  /** By full name, in the order of declaration. */
  readonly schema: Map<string, SchemaAttribute>;
  readonly clients: Map<string, AppClient>;
  /** By name. */
  readonly groups: Map<string, Group>;
  /** By username, in lower case where the pool ignores case. */
  readonly users: UserDirectory;
  /** By grant id. */
  readonly grants: GrantDirectory;
  /** Which grant a token's `event_id` belongs to: the link that tokens without `origin_jti` have, too. */
  readonly grantOfEvent: Map<string, Grant>;
  /** By SECRET_BLOCK. */
  readonly srpExchanges: Map<string, SrpExchange>;
  /** By Session. */
  readonly sessions: Map<string, ChallengeSession>;
  /** By name as the pool compares names. */
  readonly lockouts: Map<string, Lockout>;
  readonly clock: Clock;
  readonly signingKeys: () => Promise<SigningKeys>;
}
