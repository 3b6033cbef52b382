import { uuidOfBytes } from '../codec/uuid';
import { boolean, required, structure, unsimulated } from '../model/build-shape';
import { ServiceError } from '../service-error';
import { identityOperation } from './identity-operation';
import type { CognitoProvider, IdentityPool } from './identity-pool';
import { identityPoolDescription } from './identity-pool-description';
import { cognitoProviders, identityPoolName } from './shapes';

/** An identity pool whose people come from user pools, as guests, or both. */
export const createIdentityPool = identityOperation({
  name: 'CreateIdentityPool',
  access: 'signed',
  input: structure({
    IdentityPoolName: required(identityPoolName),
    AllowUnauthenticatedIdentities: required(boolean()),
    AllowClassicFlow: boolean(),
    CognitoIdentityProviders: cognitoProviders,
    SupportedLoginProviders: unsimulated({}),
    DeveloperProviderName: unsimulated(),
    OpenIdConnectProviderARNs: unsimulated([]),
    SamlProviderARNs: unsimulated([]),
    IdentityPoolTags: unsimulated({}),
  }),
  handle(input, service) {
    const pool: IdentityPool = {
      id: `${service.region}:${uuidOfBytes(service.random.bytes(16))}`,
      name: input.IdentityPoolName,
      allowUnauthenticated: input.AllowUnauthenticatedIdentities,
      allowClassicFlow: input.AllowClassicFlow ?? false,
      providers: (input.CognitoIdentityProviders ?? []).map(providerOf),
      roles: {},
    };
    service.identity.pools.set(pool.id, pool);
    return identityPoolDescription(pool);
  },
});

/** @throws ServiceError InvalidParameterException for a provider that names no app client */
function providerOf(given: Partial<CognitoProvider>): CognitoProvider {
  const { ProviderName, ClientId, ServerSideTokenCheck = false } = given;
  if (ProviderName === undefined || ClientId === undefined) {
    throw new ServiceError('InvalidParameterException', 'Invalid Cognito Identity Provider');
  }
  return { ProviderName, ClientId, ServerSideTokenCheck };
}
