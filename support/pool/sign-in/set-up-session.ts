import { ServiceError } from '../service-error';
import type { AppClient } from '../store/app-client';
import type { ChallengeSession } from '../store/challenge-session';
import type { Service } from '../store/service';
import type { User } from '../store/user';
import type { UserPool } from '../store/user-pool';
import { userForAdministrator } from '../users/user-for-administrator';
import { openSession, sessionOf, spendSession } from './session';

type SetUp = ChallengeSession & { readonly challenge: 'MFA_SETUP' };

/** Somebody who sets up an authenticator app before the first tokens (row MF-02). */
export interface SetUpSession {
  readonly pool: UserPool;
  readonly client: AppClient;
  readonly user: User;
  readonly session: SetUp;
}

/** Who a Session is of, in calls that name neither user nor app client. @throws ServiceError (rows SE-01 to SE-04) */
export function setUpSession(service: Service, text: string): SetUpSession {
  const pool = [...service.pools.values()].find(({ sessions }) => sessions.has(text));
  const found = pool?.sessions.get(text);
  const client = found && pool?.clients.get(found.clientId);
  if (!pool || !found || !client) {
    throw new ServiceError('NotAuthorizedException', 'Invalid session provided');
  }
  const { username } = found;
  const session = sessionOf({ pool, client }, { session: text, username, challenge: 'MFA_SETUP' });
  return { pool, client, user: userForAdministrator(service, pool, username), session };
}

/** Goes on with another Session in place of this one (row TT-02). */
export function replaceSetUpSession(
  service: Service,
  { pool, client, session }: SetUpSession,
  token: NonNullable<SetUp['token']>,
): string {
  spendSession(session);
  const { username, factors, source } = session;
  const clientId = client.id;
  return openSession(service, pool, { challenge: 'MFA_SETUP', factors, source, token, username, clientId });
}
