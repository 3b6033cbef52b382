import { createRemoteJWKSet, customFetch, errors, jwtVerify } from 'jose';
import { serviceAddress } from '../clients/service-address';
import { ConformanceError } from '../conformance-error';
import { askAgain } from '../transport/ask-again';
import { isThrottled } from '../transport/throttling';
import type { ProvisionedPool } from './contract';

const OK = 200;
const NOT_FOUND = 404;

function isTurnedAway({ status }: Response): boolean {
  return isThrottled(undefined, status);
}

/**
 * A service other than the user pool, which checks a token as API Gateway's JWT authoriser does: signature, issuer
 * and expiry, without asking the pool.
 * @param now the moment of the check; the scenario's clock
 * @returns undefined when the service accepts the token, else why it does not
 * @throws ConformanceError CannotTell when the pool's keys cannot be had at the moment
 */
export async function refusalOf(
  token: string,
  pool: ProvisionedPool,
  now: Date,
): Promise<string | undefined> {
  let status: number | undefined;
  const keys = createRemoteJWKSet(new URL(`${pool.userPoolId}/.well-known/jwks.json`, serviceAddress(pool)), {
    async [customFetch](url, options) {
      const { outcome: answer } = await askAgain(() => fetch(url, options), isTurnedAway);
      status = answer.status;
      return answer;
    },
  });
  try {
    await jwtVerify(token, keys, {
      issuer: `${serviceAddress({ region: pool.region })}${pool.userPoolId}`,
      algorithms: ['RS256'],
      currentDate: now,
    });
    return undefined;
  } catch (error) {
    if (!(error instanceof errors.JOSEError)) throw error;
    const isTooLate = error instanceof errors.JWKSTimeout;
    // Without the keys a token is neither accepted nor refused; a pool that has none says that there is no such document.
    if (isTooLate || (status !== undefined && status !== OK && status !== NOT_FOUND)) {
      throw new ConformanceError(
        'CannotTell',
        `The pool's keys cannot be read: ${isTooLate ? 'time-out' : `HTTP ${status}`}`,
        {
          cause: error,
          next: 'Look at the endpoint, then run the example again.',
        },
      );
    }
    return error.code;
  }
}
