import { clientOf } from '../clients/client-of';
import { required, structure } from '../model/build-shape';
import { clientSecret, token } from '../model/shapes/credentials';
import { clientId } from '../model/shapes/identifiers';
import { ServiceError } from '../service-error';
import { openRefreshToken } from '../tokens/refresh-token';
import { grantsOf, revoke } from '../tokens/revoke';
import { operation } from './operation';

/** Rows RV-01 to RV-06, SH-07. */
export const revokeToken = operation({
  name: 'RevokeToken',
  access: 'public',
  input: structure({
    Token: required(token),
    ClientId: required(clientId),
    ClientSecret: clientSecret,
  }),
  async handle({ Token, ClientId, ClientSecret }, service) {
    const { pool, client } = clientOf(service, ClientId);
    if (client.secret !== ClientSecret)
      throw new ServiceError('UnauthorizedException', 'Invalid client credentials.');
    if (!service.rules.revocationEnabled(client.settings)) {
      throw new ServiceError(
        'UnsupportedOperationException',
        'Token revocation is not enabled for the client.',
      );
    }
    if (Token.split('.').length === 3) {
      throw new ServiceError('UnsupportedTokenTypeException', 'Only refresh tokens can be revoked.');
    }
    const content = await openRefreshToken(service, Token);
    const grant = content && service.pools.get(content.userPoolId)?.grants.get(content.grantId);
    if (!grant) throw new ServiceError('InvalidParameterException', 'Invalid refresh token.');
    if (grant.clientId !== client.id) {
      throw new ServiceError('UnauthorizedException', 'The token was issued to another client.');
    }
    revoke(service.rules.revokedWithToken(grant, grantsOf(pool, grant.sub)), 'RevokeToken');
    return {};
  },
});
