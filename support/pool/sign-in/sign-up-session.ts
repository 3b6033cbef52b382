import { flowEnabled } from '../clients/flow-enabled';
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

/** The Session of SignUp, where the app client signs in by choice (row UA-08). */
export function signUpSession(service: Service, { pool, client, user }: Newcomer): string | undefined {
  if (user.status !== 'UNCONFIRMED' || !flowEnabled(client.settings, 'USER_AUTH')) return undefined;
  return openSession(service, pool, {
    challenge: 'SIGN_UP',
    username: user.username,
    clientId: client.id,
  });
}

/**
 * The Session of ConfirmSignUp, which signs in without another code (rows CF-01, UA-08). The code lives longer than
 * the Session of SignUp: one that is over, or not of this sign-up, confirms all the same and signs nobody in.
 */
export function signedUpSession(
  service: Service,
  { pool, client, user }: Newcomer,
  sessionText: string | undefined,
): string | undefined {
  const begun = sessionText === undefined ? undefined : pool.sessions.get(sessionText);
  const own = begun?.challenge === 'SIGN_UP' && begun.username === user.username;
  if (!begun || !own || begun.clientId !== client.id || begun.used) return undefined;
  const validity = (client.settings.AuthSessionValidity ?? 3) * 60_000;
  if (pool.clock.now() - begun.startedAt > validity) return undefined;
  begun.used = true;
  return openSession(service, pool, {
    challenge: 'SIGNED_UP',
    username: user.username,
    clientId: client.id,
  });
}
