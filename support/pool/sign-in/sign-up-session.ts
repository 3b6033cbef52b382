import { flowEnabled } from '../clients/flow-enabled';
import { ServiceError } from '../service-error';
import type { AppClient } from '../store/app-client';
import type { Service } from '../store/service';
import type { User } from '../store/user';
import type { UserPool } from '../store/user-pool';
import { openSession } from './session';

interface Newcomer {
  readonly pool: UserPool;
  readonly client: AppClient;
  readonly user: User;
}

/**
 * The Session of SignUp for the one who shall confirm, and of ConfirmSignUp for the one who has, which signs in
 * without another code; where the app client signs in by choice (rows CF-01, UA-08).
 */
export function signUpSession(service: Service, { pool, client, user }: Newcomer): string | undefined {
  if (!flowEnabled(client.settings, 'USER_AUTH')) return undefined;
  return openSession(service, pool, {
    challenge: user.status === 'CONFIRMED' ? 'SIGNED_UP' : 'SIGN_UP',
    username: user.username,
    clientId: client.id,
  });
}

/**
 * ConfirmSignUp need not name the Session of SignUp (Amplify v6 does not), and the code outlives it: one that is over
 * is as good as none.
 * @throws ServiceError NotAuthorizedException for a Session of something else (row SE-03)
 */
export function refuseForeignSession({ pool, client, user }: Newcomer, session: string): void {
  const begun = pool.sessions.get(session);
  const own = begun?.challenge === 'SIGN_UP' && begun.username === user.username;
  if (!own || begun.clientId !== client.id) {
    throw new ServiceError('NotAuthorizedException', 'Invalid session for the user.');
  }
}
