import { ServiceError } from '../service-error';
import type { Service } from '../store/service';
import type { SoftwareToken } from '../store/user-mfa';
import type { UserPool } from '../store/user-pool';
import { stepOfCode } from './step-of-code';

/**
 * Whether the code is one of the authenticator app; it is then used up. The caller does not wait between this and
 * acting on the answer.
 * @throws ServiceError ExpiredCodeException for a code that was used before; the service's own words
 */
export async function acceptCode(
  service: Service,
  pool: UserPool,
  shown: { readonly token: SoftwareToken; readonly code: string },
): Promise<boolean> {
  const { token, code } = shown;
  const step = await stepOfCode(service, pool, { secret: token.secret, code });
  if (service.rules.softwareTokenReplayed(step, token.usedSteps)) {
    throw new ServiceError('ExpiredCodeException', 'Your software token has already been used once.');
  }
  if (!service.rules.softwareTokenMatches(step)) return false;
  if (step !== undefined) token.usedSteps.add(step);
  return true;
}
