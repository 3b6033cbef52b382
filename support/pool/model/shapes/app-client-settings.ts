import { boolean, integer, list, oneOf, required, structure, unsimulated } from '../build-shape';
import type { ValueOf } from '../shape';
import { attributeName } from './attributes';

const unit = oneOf('seconds', 'minutes', 'hours', 'days');

/** The settings that CreateUserPoolClient and UpdateUserPoolClient share. */
export const appClientSettings = structure({
  RefreshTokenValidity: integer(0, 315_360_000),
  AccessTokenValidity: integer(1, 86_400),
  IdTokenValidity: integer(1, 86_400),
  TokenValidityUnits: structure({ AccessToken: unit, IdToken: unit, RefreshToken: unit }),
  ReadAttributes: list(attributeName),
  WriteAttributes: list(attributeName),
  ExplicitAuthFlows: list(
    oneOf(
      'ADMIN_NO_SRP_AUTH',
      'CUSTOM_AUTH_FLOW_ONLY',
      'USER_PASSWORD_AUTH',
      'ALLOW_ADMIN_USER_PASSWORD_AUTH',
      'ALLOW_CUSTOM_AUTH',
      'ALLOW_USER_PASSWORD_AUTH',
      'ALLOW_USER_SRP_AUTH',
      'ALLOW_REFRESH_TOKEN_AUTH',
      'ALLOW_USER_AUTH',
    ),
  ),
  SupportedIdentityProviders: unsimulated(['COGNITO'], []),
  CallbackURLs: unsimulated([]),
  LogoutURLs: unsimulated([]),
  DefaultRedirectURI: unsimulated(),
  AllowedOAuthFlows: unsimulated([]),
  AllowedOAuthScopes: unsimulated([]),
  AllowedOAuthFlowsUserPoolClient: unsimulated(false),
  AnalyticsConfiguration: unsimulated(),
  PreventUserExistenceErrors: oneOf('LEGACY', 'ENABLED'),
  EnableTokenRevocation: boolean(),
  EnablePropagateAdditionalUserContextData: unsimulated(false),
  AuthSessionValidity: integer(3, 15),
  RefreshTokenRotation: structure({
    Feature: required(oneOf('ENABLED', 'DISABLED')),
    RetryGracePeriodSeconds: integer(0, 60),
  }),
});

export type AppClientSettings = ValueOf<typeof appClientSettings>;
