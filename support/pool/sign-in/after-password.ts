import { ServiceError } from '../service-error';
import type { AppClient } from '../store/app-client';
import type { Service } from '../store/service';
import type { User } from '../store/user';
import type { UserPool } from '../store/user-pool';
import { startSession } from '../tokens/start-session';
import type { TokenEvent } from '../tokens/token-event';
import { newPasswordChallenge } from './new-password-challenge';

/**
 * What follows a proven password: a challenge or tokens (rows IA-27, NP-01).
 * @throws ServiceError NotAuthorizedException for an expired temporary password (row IA-22)
 */
export async function afterPassword(
  service: Service,
  subject: {
    readonly pool: UserPool;
    readonly client: AppClient;
    readonly user: User;
    readonly event: TokenEvent;
  },
): Promise<unknown> {
  const { pool, user } = subject;
  const refusal = service.rules.refusalAfterPassword(user);
  if (refusal) throw refusal;
  if (!service.rules.asksForNewPassword(user.status)) return startSession(service, subject);
  const policy = pool.settings.Policies?.PasswordPolicy ?? {};
  const since = user.temporarySince ?? user.createdAt;
  if (service.rules.temporaryPasswordExpired(since, pool.clock.now(), policy)) {
    throw new ServiceError(
      'NotAuthorizedException',
      'Temporary password has expired and must be reset by an administrator.',
    );
  }
  return newPasswordChallenge(service, subject);
}
