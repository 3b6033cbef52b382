import { flowEnabled } from '../clients/flow-enabled';
import { verifySecretHash } from '../clients/verify-secret-hash';
import { ServiceError } from '../service-error';
import type { Service } from '../store/service';
import { issueTokens } from '../tokens/issue-tokens';
import { refreshSession } from '../tokens/refresh-session';
import type { FlowCall } from './flow-call';
import { requiredParameter } from './required-parameter';

/** REFRESH_TOKEN_AUTH: new tokens, no refresh token (rows RF-01 to RF-07, RF-11). */
export async function refreshTokens(service: Service, call: FlowCall): Promise<unknown> {
  const { pool, client } = call;
  const token = requiredParameter(call, 'REFRESH_TOKEN');
  const enabled = flowEnabled(client.settings, 'REFRESH_TOKEN_AUTH');
  // This flow could not hand the next token over.
  if (!enabled || service.rules.rotatesRefreshTokens(client.settings)) {
    throw new ServiceError(
      'InvalidParameterException',
      'REFRESH_TOKEN_AUTH flow not enabled for this client',
    );
  }
  const { grant, user } = await refreshSession(service, {
    pool,
    client,
    token,
    deviceKey: call.parameters.DEVICE_KEY,
  });
  await verifySecretHash(client, { username: user.username, given: call.parameters.SECRET_HASH });
  const tokens = await issueTokens(service, {
    pool,
    client,
    user,
    grant,
    event: { source: 'RefreshTokens', metadata: undefined },
  });
  return { AuthenticationResult: tokens, ChallengeParameters: {} };
}
