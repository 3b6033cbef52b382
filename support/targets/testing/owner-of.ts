import { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';

/** Whoever owns the pools at an address: makes and looks at them as a team would, apart from the suite. */
export function ownerOf(endpoint: string): CognitoIdentityProvider {
  return new CognitoIdentityProvider({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'owner', secretAccessKey: 'owner' },
  });
}
