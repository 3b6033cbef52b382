import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { PoolCoordinates } from '../../support/clients/contract';
import type * as V5 from './embedded-pool/configure.v5';
import type * as V6 from './embedded-pool/configure.v6';
import type * as Code from './embedded-pool/latest-code';
import type * as Sdk from './embedded-pool/sdk';
import { describeSnippets } from './testing/describe-snippets';
import { MAJORS } from './testing/snippet-files';
import { PASSWORD } from './testing/snippet-pool';

function addressOf({ endpoint = '' }: PoolCoordinates): string {
  return endpoint;
}

describeSnippets('embedded-pool', (page) => {
  for (const major of MAJORS) {
    it(`leads a client to the pool that it names, and no other: ${major}`, async () => {
      const [first, second] = [await page.pool(), await page.pool()];
      await second.addUser('alice');
      const { device, load } = page.app(major, first);
      const signIn = { username: 'alice', password: PASSWORD };
      await assert.rejects(device.client.signIn(signIn), { name: 'UserNotFoundException' });

      const { userPoolId, userPoolClientId: clientId } = second.coordinates;
      load<typeof V5 | typeof V6>('configure').configure({
        userPoolId,
        clientId,
        address: addressOf(second.coordinates),
      });
      await device.client.signIn(signIn);
      assert.equal(device.exchanges.at(-1)?.status, 200);
    });
  }

  it('leads the AWS SDK there, and finds the code that was sent', async () => {
    const { coordinates } = await page.pool();
    const { userPoolId: UserPoolId, userPoolClientId: ClientId } = coordinates;
    const address = addressOf(coordinates);
    const service = page.load<typeof Sdk>('sdk.ts').connect(address);
    const { latestCode } = page.load<typeof Code>('latest-code.ts');
    assert.equal(await latestCode(address, 'bruno'), undefined);
    await service.signUp({
      ClientId,
      Username: 'bruno',
      Password: PASSWORD,
      UserAttributes: [{ Name: 'email', Value: 'bruno@example.com' }],
    });
    const ConfirmationCode = await latestCode(address, 'bruno');
    await service.confirmSignUp({ ClientId, Username: 'bruno', ConfirmationCode });
    const { UserStatus } = await service.adminGetUser({ UserPoolId, Username: 'bruno' });
    assert.equal(UserStatus, 'CONFIRMED');
    service.destroy();
  });
});
