import type { AppClient } from '../store/app-client';
import type { Service } from '../store/service';
import type { UserPool } from '../store/user-pool';
import { findUser } from '../users/find-user';
import { enterMigrated } from './enter-migrated';
import { invokeTrigger } from './invoke-trigger';
import { migrationResponse } from './migration-response';

export type MigrationSource = 'Authentication' | 'ForgotPassword';

/**
 * UserMigration: a name that nobody bears may be somebody of another directory (rows TR-10, FP-16, IA-25).
 * @returns `refused` for an answer that makes no user; `not asked` without the trigger or for a name that is borne
 * @throws ServiceError as the trigger; AliasExistsException
 */
export async function migrateUser(
  service: Service,
  place: { readonly pool: UserPool; readonly client: AppClient },
  stranger: {
    readonly source: MigrationSource;
    readonly name: string;
    /** What was typed at the sign-in; undefined where no password is at hand. */
    readonly password: string | undefined;
    /** `validationData` or `clientMetadata` of the request. */
    readonly request: Readonly<Record<string, unknown>>;
  },
): Promise<'not asked' | 'migrated' | 'refused'> {
  const { pool, client } = place;
  const { source, name, password, request } = stranger;
  if (findUser(service, pool, name)) return 'not asked';
  const response = await invokeTrigger(service, pool, {
    trigger: 'UserMigration',
    source,
    userName: name,
    clientId: client.id,
    request: { password: password ?? null, ...request },
    response: migrationResponse,
  });
  if (!response) return 'not asked';
  const caller = { clientId: client.id, metadata: undefined };
  return (await enterMigrated(service, pool, { name, password, response, caller })) ? 'migrated' : 'refused';
}
