import {
  type CognitoIdentityProviderClient,
  GetUserCommand,
  NotAuthorizedException,
} from '@aws-sdk/client-cognito-identity-provider';

/**
 * For a server, after it has verified signature and expiry: is the session that
 * gave the token still there?
 */
export async function isRevoked(
  client: CognitoIdentityProviderClient,
  accessToken: string,
) {
  try {
    await client.send(new GetUserCommand({ AccessToken: accessToken }));
    return false;
  } catch (error) {
    if (error instanceof NotAuthorizedException) return true;
    throw error;
  }
}
