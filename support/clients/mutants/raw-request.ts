import { serviceAddress } from '../service-address';
import type { MutantReach } from './client-mutant';

/** Asks the pool past the library. Throws what `fetch` throws, and a NotAuthorizedException for every refusal. */
export async function send({ fetch, pool }: MutantReach, operation: string, body: unknown): Promise<void> {
  const response = await fetch(serviceAddress(pool), {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
    },
    body: JSON.stringify(body),
  });
  if (!response.ok) {
    throw Object.assign(new Error(await response.text()), { name: 'NotAuthorizedException' });
  }
}
