import { clientOf } from '../clients/client-of';
import { required, structure } from '../model/build-shape';
import { metadata } from '../model/shapes/attributes';
import { clientSecret, token } from '../model/shapes/credentials';
import { deviceKey } from '../model/shapes/device';
import { clientId } from '../model/shapes/identifiers';
import { ServiceError } from '../service-error';
import { issueTokens } from '../tokens/issue-tokens';
import { refreshSession } from '../tokens/refresh-session';
import { rotateRefreshToken } from '../tokens/rotate-refresh-token';
import { operation } from './operation';

/** Rows RF-08 to RF-10: the plain secret instead of a hash, and the one way to rotate refresh tokens. */
export const getTokensFromRefreshToken = operation({
  name: 'GetTokensFromRefreshToken',
  access: 'public',
  input: structure({
    RefreshToken: required(token),
    ClientId: required(clientId),
    ClientSecret: clientSecret,
    DeviceKey: deviceKey,
    ClientMetadata: metadata,
  }),
  async handle({ RefreshToken, ClientId, ClientSecret, DeviceKey, ClientMetadata }, service) {
    const { pool, client } = clientOf(service, ClientId);
    if (client.secret !== ClientSecret) {
      throw new ServiceError('NotAuthorizedException', `Unable to verify secret for client ${client.id}`);
    }
    const { grant, user, tokenId } = await refreshSession(service, {
      pool,
      client,
      token: RefreshToken,
      deviceKey: DeviceKey,
    });
    const rotated = await rotateRefreshToken(service, { pool, client, grant, tokenId });
    const event = { source: 'RefreshTokens', metadata: ClientMetadata } as const;
    const tokens = await issueTokens(service, { pool, client, user, grant, event });
    return { AuthenticationResult: { ...tokens, ...rotated } };
  },
});
