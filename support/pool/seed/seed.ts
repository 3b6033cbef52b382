import { boolean, list, map, oneOf, required, structure, text } from '../model/build-shape';
import type { ValueOf } from '../model/shape';
import { appClientSettings } from '../model/shapes/app-client-settings';
import { password } from '../model/shapes/credentials';
import { clientId, resourceName, username, userPoolId } from '../model/shapes/identifiers';
import { schemaAttribute } from '../model/shapes/schema-attribute';
import { userPoolSettings } from '../model/shapes/user-pool-settings';

const seedUser = structure({
  Username: required(username),
  /** Absent for an imported user alone, whose status is `RESET_REQUIRED`. */
  Password: password,
  /** `FORCE_CHANGE_PASSWORD` makes the password a temporary one; `CONFIRMED` when absent. */
  UserStatus: oneOf('CONFIRMED', 'UNCONFIRMED', 'FORCE_CHANGE_PASSWORD', 'RESET_REQUIRED'),
  /** Values by attribute name: `{"email": "alice@example.com", "email_verified": "true"}`. */
  Attributes: map(text({ max: 2048 })),
});

const seedClient = structure({
  ...appClientSettings.members,
  ClientName: required(resourceName),
  ClientId: clientId,
  GenerateSecret: boolean(),
});

/**
 * The state a pool starts with: `{"pools": [{...}]}`. A pool has the members of CreateUserPool besides an optional
 * `Id`, `clients` (members of CreateUserPoolClient besides an optional `ClientId`) and `users`.
 */
export const seedShape = structure({
  pools: required(
    list(
      structure({
        ...userPoolSettings.members,
        PoolName: required(resourceName),
        Schema: list(schemaAttribute, { min: 1, max: 50 }),
        Id: userPoolId,
        clients: list(seedClient),
        users: list(seedUser),
      }),
    ),
  ),
});

export type Seed = ValueOf<typeof seedShape>;
export type SeedPool = Seed['pools'][number];
