import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { serviceAddress } from '../clients/service-address';
import type { ProvisionedPool } from './contract';

/**
 * A service other than the user pool, which checks a token as API Gateway's JWT authoriser does: signature, issuer
 * and expiry, without asking the pool.
 * @param now the moment of the check; the scenario's clock
 * @returns undefined when the service accepts the token, else why it does not
 */
export async function refusalOf(
  token: string,
  pool: ProvisionedPool,
  now: Date,
): Promise<string | undefined> {
  const keys = createRemoteJWKSet(new URL(`${pool.userPoolId}/.well-known/jwks.json`, serviceAddress(pool)));
  try {
    await jwtVerify(token, keys, {
      issuer: `${serviceAddress({ region: pool.region })}${pool.userPoolId}`,
      algorithms: ['RS256'],
      currentDate: now,
    });
    return undefined;
  } catch (error) {
    if (error instanceof errors.JOSEError) return error.code;
    throw error;
  }
}
