import { createRemoteJWKSet, customFetch, errors, jwtVerify } from 'jose';
import { serviceAddress } from '../clients/service-address';
import { ConformanceError } from '../conformance-error';
import { askAgain } from '../transport/ask-again';
import { readAnswer } from '../transport/read-answer';
import { isThrottled } from '../transport/service-errors';
import type { ProvisionedPool } from './contract';

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
  const keys = createRemoteJWKSet(new URL(`${pool.userPoolId}/.well-known/jwks.json`, serviceAddress(pool)), {
    async [customFetch](url, options) {
      const { outcome: answer } = await askAgain(() => fetch(url, options), isTurnedAway);
      const text = await answer.text();
      // Without the keys a token is neither accepted nor refused; a pool that has none says that there is no such document.
      const isDocument = answer.ok && readAnswer(answer.status, null, text).format === 'protocol';
      if (!isDocument && answer.status !== NOT_FOUND) {
        throw unreadableKeys(answer.ok ? 'the answer is no key set' : `HTTP ${answer.status}`);
      }
      return new Response(text, { status: answer.status });
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
    if (error instanceof errors.JWKSTimeout) throw unreadableKeys('time-out', error);
    return error.code;
  }
}

function unreadableKeys(reason: string, cause?: unknown): ConformanceError {
  return new ConformanceError('CannotTell', `The pool's keys cannot be read: ${reason}`, {
    cause,
    next: 'Look at the endpoint, then run the example again.',
  });
}
