import assert from 'node:assert/strict';
import { it } from 'node:test';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { describeSnippets } from './testing/describe-snippets';
import { PASSWORD } from './testing/snippet-pool';
import type * as Server from './what-stays-valid/ask-the-pool';

const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };

describeSnippets('what-stays-valid', (page) => {
  it('tells a revoked access token from a good one, and a broken way from both', async () => {
    const pool = await page.pool();
    await pool.addUser('alice');
    const { device } = page.app('v6', pool);
    await device.client.signIn({ username: 'alice', password: PASSWORD });
    const { accessToken = '' } = await device.client.session({ refresh: 'when expired' });
    const { isRevoked } = page.load<typeof Server>('ask-the-pool.ts');
    const { region, endpoint } = pool.coordinates;
    const client = new CognitoIdentityProviderClient({ region, endpoint, credentials });
    assert.equal(await isRevoked(client, accessToken), false);
    await device.client.signOut({ scope: 'local' });
    assert.equal(await isRevoked(client, accessToken), true);

    const nowhere = new CognitoIdentityProviderClient({
      region,
      endpoint: 'http://127.0.0.1:9/',
      credentials,
      maxAttempts: 1,
    });
    await assert.rejects(isRevoked(nowhere, accessToken), { code: 'ECONNREFUSED' });
  });
});
