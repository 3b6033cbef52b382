import { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';

export function connect(address: string): CognitoIdentityProvider {
  return new CognitoIdentityProvider({
    endpoint: address, // http://127.0.0.1:9229/
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
}
