import { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import { startPool } from '../server/start-pool';

export const CODE = '246810';

/** A served pool for a client that nobody of this project wrote. */
export interface PeerPool {
  readonly url: string;
  readonly userPoolId: string;
  readonly clientId: string;
  /** The AWS SDK in front of it. */
  readonly idp: CognitoIdentityProvider;
  close(): Promise<void>;
}

export async function startPeerPool(): Promise<PeerPool> {
  const running = await startPool({ port: 0, code: CODE });
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const idp = new CognitoIdentityProvider({ endpoint: running.url, region: 'us-east-1', credentials });
  const { UserPool } = await idp.createUserPool({ PoolName: 'peers', AutoVerifiedAttributes: ['email'] });
  const userPoolId = UserPool?.Id ?? '';
  const { UserPoolClient } = await idp.createUserPoolClient({ UserPoolId: userPoolId, ClientName: 'peers' });
  return {
    url: running.url,
    userPoolId,
    clientId: UserPoolClient?.ClientId ?? '',
    idp,
    async close() {
      idp.destroy();
      await running.close();
    },
  };
}
