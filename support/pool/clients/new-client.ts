import type { AppClientSettings } from '../model/shapes/app-client-settings';
import { randomText } from '../random-source';
import type { AppClient } from '../store/app-client';
import type { Service } from '../store/service';
import type { UserPool } from '../store/user-pool';
import { refuseClientSettings } from './refuse-settings';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** An app client, entered into its pool. @throws ServiceError InvalidParameterException for its settings */
export function newClient(
  service: Service,
  pool: UserPool,
  wanted: {
    readonly id?: string;
    readonly name: string;
    readonly secret: 'generated' | 'none' | { readonly given: string };
    readonly settings: AppClientSettings;
  },
): AppClient {
  refuseClientSettings(service, pool, wanted.settings);
  const now = pool.clock.now();
  const client: AppClient = {
    id: wanted.id ?? randomText(service.random, ALPHABET, 26),
    userPoolId: pool.id,
    name: wanted.name,
    ...secretOf(service, wanted.secret),
    settings: service.rules.keptClientSettings(wanted.settings),
    createdAt: now,
    modifiedAt: now,
  };
  pool.clients.set(client.id, client);
  // Making keys takes a while; whoever signs in first waits less. A failure shows there.
  pool.signingKeys().catch(() => {});
  return client;
}

function secretOf(
  service: Service,
  wanted: 'generated' | 'none' | { readonly given: string },
): { readonly secret?: string } {
  if (wanted === 'none') return {};
  return { secret: wanted === 'generated' ? randomText(service.random, ALPHABET, 51) : wanted.given };
}
