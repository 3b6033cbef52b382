import { ServiceError } from '../service-error';
import type { ChallengeSession } from '../store/challenge-session';
import type { Service } from '../store/service';
import type { UserPool } from '../store/user-pool';
import { countFailure, forgetFailures, refuseLocked } from './lockout';

/** @throws ServiceError NotAuthorizedException while too many wrong codes lock the user out (row SE-08) */
export function refuseLockedCodes(pool: UserPool, session: ChallengeSession): void {
  refuseLocked(pool, lockoutKey(session));
}

/** Counts a wrong code, apart from wrong passwords, and words the refusal (rows MF-06, MF-08, SE-06, SE-08, UA-04). */
export function wrongCode(
  service: Service,
  pool: UserPool,
  answer: { readonly session: ChallengeSession; readonly message: string },
): ServiceError {
  countFailure(service, pool, lockoutKey(answer.session));
  if (service.rules.wrongCodeSpendsSession()) answer.session.used = true;
  return new ServiceError('CodeMismatchException', answer.message);
}

export function forgetWrongCodes(pool: UserPool, session: ChallengeSession): void {
  forgetFailures(pool, lockoutKey(session));
}

/** No username holds a blank. */
function lockoutKey({ username }: ChallengeSession): string {
  return `codes of ${username}`;
}
