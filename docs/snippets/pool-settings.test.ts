import assert from 'node:assert/strict';
import { it } from 'node:test';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import type * as Administrator from './pool-settings/protect-app-client';
import { describeSnippets } from './testing/describe-snippets';

const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };

describeSnippets('pool-settings', (page) => {
  it('protects an app client and leaves its other settings as they were', async () => {
    const pool = await page.pool(
      {},
      {
        EnableTokenRevocation: false,
        AccessTokenValidity: 2,
        ReadAttributes: ['email'],
        GenerateSecret: true,
      },
    );
    const { region, endpoint, userPoolId: UserPoolId, userPoolClientId: ClientId } = pool.coordinates;
    const settings = async () =>
      (await pool.administer('DescribeUserPoolClient', { ClientId })).UserPoolClient as Record<
        string,
        unknown
      >;
    const before = await settings();
    const client = new CognitoIdentityProviderClient({ region, endpoint, credentials });
    const { protectAppClient } = page.load<typeof Administrator>('protect-app-client.ts');
    await protectAppClient(client, { UserPoolId, ClientId });
    const { LastModifiedDate: _then, ...kept } = before;
    const { LastModifiedDate: _now, ...after } = await settings();
    assert.deepEqual(after, {
      ...kept,
      EnableTokenRevocation: true,
      PreventUserExistenceErrors: 'ENABLED',
    });

    await assert.rejects(protectAppClient(client, { UserPoolId, ClientId: 'nobody' }), {
      name: 'ResourceNotFoundException',
    });
  });
});
