import { ServiceError } from '../service-error';
import type { Service } from '../store/service';
import { askSecondFactor } from './ask-second-factor';
import { newPasswordChallenge } from './new-password-challenge';
import type { SignInSubject } from './sign-in-subject';

/**
 * What follows a proven password: a new password, a second factor or tokens (rows IA-27, NP-01, NP-09).
 * @throws ServiceError NotAuthorizedException for an expired temporary password (row IA-22)
 */
export async function afterPassword(service: Service, subject: SignInSubject): Promise<unknown> {
  const { pool, user } = subject;
  const refusal = service.rules.refusalAfterPassword(user);
  if (refusal) throw refusal;
  if (!service.rules.asksForNewPassword(user.status)) return askSecondFactor(service, subject);
  const since = user.temporarySince ?? user.createdAt;
  if (service.rules.temporaryPasswordExpired(since, pool.clock.now(), pool.settings)) {
    throw new ServiceError(
      'NotAuthorizedException',
      'Temporary password has expired and must be reset by an administrator.',
    );
  }
  return newPasswordChallenge(service, subject);
}
