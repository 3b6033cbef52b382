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
 * What a Session stands for, when it may still be answered by this client for this user. The caller marks it used
 * once the answer is accepted.
 * @throws ServiceError NotAuthorizedException (rows SE-01 to SE-04)
 */
export function sessionOf(
  call: FlowCall,
  answer: { readonly session: string; readonly username: string },
): ChallengeSession {
  const { pool, client } = call;
  if (!answer.session.startsWith(PREFIX)) throw refusal('Invalid session provided');
  const session = pool.sessions.get(answer.session);
  if (!session || session.clientId !== client.id || session.username !== answer.username) {
    throw refusal('Invalid session for the user.');
  }
  if (session.used) throw refusal('Invalid session for the user, session can only be used once.');
  if (pool.clock.now() - session.startedAt > (client.settings.AuthSessionValidity ?? 3) * 60_000) {
    throw refusal('Invalid session for the user, session is expired.');
  }
  return session;
}

function refusal(message: string): ServiceError {
  return new ServiceError('NotAuthorizedException', message);
}
