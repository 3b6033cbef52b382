import { createClock } from '../clock';
import type { UserPoolSettings } from '../model/shapes/user-pool-settings';
import { randomText } from '../random-source';
import { GrantDirectory } from '../store/grant-directory';
import type { PoolMfa } from '../store/pool-mfa';
import type { SchemaAttribute } from '../store/schema-attribute';
import type { Service } from '../store/service';
import { UserDirectory } from '../store/user-directory';
import type { UserPool } from '../store/user-pool';
import { once } from '../tokens/once';
import { generateSigningKeys } from '../tokens/signing-keys';
import { refuseLambdaConfig } from '../triggers/refuse-lambda-config';
import { refusePoolSettings } from './refuse-settings';
import { refuseSignInSettings } from './refuse-sign-in-settings';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/**
 * A pool without users and clients, entered into the service. Its signing keys are made with its first app client.
 * @throws ServiceError for settings that contradict each other, or a LambdaConfig that cannot be honoured
 */
export function newPool(
  service: Service,
  wanted: {
    readonly id?: string;
    readonly name: string;
    readonly settings: UserPoolSettings;
    readonly schema: readonly SchemaAttribute[];
  },
): UserPool {
  refusePoolSettings(wanted.settings);
  refuseLambdaConfig(service, wanted.settings);
  const mfa: PoolMfa = { sms: 'on', softwareToken: 'off' };
  refuseSignInSettings(service, { settings: wanted.settings, mfa });
  const clock = createClock(service.clock.now);
  const now = clock.now();
  const pool: UserPool = {
    id: wanted.id ?? `${service.region}_${randomText(service.random, ALPHABET, 9)}`,
    name: wanted.name,
    createdAt: now,
    modifiedAt: now,
    settings: service.rules.keptPoolSettings(wanted.settings),
    mfa,
    schema: new Map(wanted.schema.map((attribute) => [attribute.Name, attribute])),
    clients: new Map(),
    groups: new Map(),
    users: new UserDirectory(),
    grants: new GrantDirectory(),
    grantOfEvent: new Map(),
    srpExchanges: new Map(),
    sessions: new Map(),
    lockouts: new Map(),
    clock,
    signingKeys: once(() => generateSigningKeys(service.random)),
  };
  service.pools.set(pool.id, pool);
  return pool;
}
