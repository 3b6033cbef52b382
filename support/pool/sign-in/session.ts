import { base64urlOfBytes } from '../codec/base64';
import { ServiceError } from '../service-error';
import type { ChallengeContent, ChallengeSession } from '../store/challenge-session';
import type { Service } from '../store/service';
import type { UserPool } from '../store/user-pool';
import type { FlowCall } from './flow-call';

const PREFIX = 'AYABe';

/** A new Session: opaque, about 1,000 characters (row SE-05). */
export function openSession(
  service: Service,
  pool: UserPool,
  content: ChallengeContent & { readonly username: string; readonly clientId: string },
): string {
  const session = PREFIX + base64urlOfBytes(service.random.bytes(780));
  pool.sessions.set(session, { ...content, startedAt: pool.clock.now(), used: false });
  return session;
}

/**
 * What a Session stands for, when it may still be answered by this client for this user and challenge. The caller
 * spends it once the answer is accepted.
 * @throws ServiceError NotAuthorizedException (rows SE-01 to SE-04)
 */
export function sessionOf<C extends ChallengeSession['challenge']>(
  call: Pick<FlowCall, 'pool' | 'client'>,
  answer: { readonly session: string; readonly username: string; readonly challenge: C },
): ChallengeSession & { readonly challenge: C } {
  const { pool, client } = call;
  if (!answer.session.startsWith(PREFIX)) throw refusal('Invalid session provided');
  const session = pool.sessions.get(answer.session);
  if (!session || session.clientId !== client.id || session.username !== answer.username) {
    throw refusal('Invalid session for the user.');
  }
  if (!isAbout(session, answer.challenge)) throw refusal('Invalid session for the user.');
  if (session.used) throw spent();
  if (pool.clock.now() - session.startedAt > (client.settings.AuthSessionValidity ?? 3) * 60_000) {
    throw refusal('Invalid session for the user, session is expired.');
  }
  return session;
}

/**
 * Marks a Session used, in the same instant in which the answer is accepted: of two answers at once one wins.
 * @throws ServiceError NotAuthorizedException (row SE-02)
 */
export function spendSession(session: ChallengeSession): void {
  if (session.used) throw spent();
  session.used = true;
}

function isAbout<C extends ChallengeSession['challenge']>(
  session: ChallengeSession,
  challenge: C,
): session is ChallengeSession & { readonly challenge: C } {
  return session.challenge === challenge;
}

function spent(): ServiceError {
  return refusal('Invalid session for the user, session can only be used once.');
}

function refusal(message: string): ServiceError {
  return new ServiceError('NotAuthorizedException', message);
}
