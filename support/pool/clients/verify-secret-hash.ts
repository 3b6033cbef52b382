import { ServiceError } from '../service-error';
import type { AppClient } from '../store/app-client';
import { secretHash } from './secret-hash';

/**
 * @throws ServiceError NotAuthorizedException for an absent or wrong hash, InvalidParameterException for a hash that
 * the client has no secret for (rows SH-02, SH-04, SH-05)
 */
export async function verifySecretHash(
  client: AppClient,
  call: { readonly username: string; readonly given: string | undefined },
): Promise<void> {
  if (client.secret === undefined) {
    if (call.given === undefined) return;
    throw new ServiceError(
      'InvalidParameterException',
      `App client ${client.id} is not configured for secret but secret hash was received`,
    );
  }
  if (call.given === undefined) {
    throw new ServiceError(
      'NotAuthorizedException',
      `Client ${client.id} is configured with secret but SECRET_HASH was not received`,
    );
  }
  const expected = await secretHash({
    username: call.username,
    clientId: client.id,
    clientSecret: client.secret,
  });
  if (call.given !== expected) {
    throw new ServiceError('NotAuthorizedException', `Unable to verify secret hash for client ${client.id}`);
  }
}
