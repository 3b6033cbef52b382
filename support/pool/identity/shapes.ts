import { boolean, list, map, structure, text } from '../model/build-shape';

/** Constraints of the service model `cognito-identity` 2014-06-30. */
export const identityPoolId = text({ min: 1, max: 55, pattern: '[\\w-]+:[0-9a-f-]+' });
export const identityId = text({ min: 1, max: 55, pattern: '[\\w-]+:[0-9a-f-]+' });
export const identityPoolName = text({ min: 1, max: 128, pattern: '[\\w\\s+=,.@-]+' });
export const logins = map(text({ min: 1, max: 50_000, sensitive: true }));
export const roles = map(text({ min: 20, max: 2048 }));
export const cognitoProviders = list(
  structure({
    ProviderName: text({ min: 1, max: 128, pattern: '[\\w._:/-]+' }),
    ClientId: text({ min: 1, max: 128, pattern: '[\\w_]+' }),
    ServerSideTokenCheck: boolean(),
  }),
);
