import assert from 'node:assert/strict';
import { it } from 'node:test';
import { functionArn } from '../../support/pool/testing/function-arn';
import type * as SignInV5 from './signing-in/sign-in.v5';
import type * as SignInV6 from './signing-in/sign-in.v6';
import type * as TellV5 from './signing-in/tell-the-function.v5';
import type * as TellV6 from './signing-in/tell-the-function.v6';
import { describeSnippets } from './testing/describe-snippets';
import { MAJORS } from './testing/snippet-files';
import { PASSWORD } from './testing/snippet-pool';

describeSnippets('signing-in', (page) => {
  for (const major of MAJORS) {
    it(`signs in with a name and a password: ${major}`, async () => {
      const pool = await page.pool();
      await pool.addUser('alice');
      const { device, load } = page.app(major, pool);
      const { signInWithPassword } = load<typeof SignInV5 | typeof SignInV6>('sign-in');
      const { next } = await signInWithPassword('alice', PASSWORD);
      assert.equal(next, major === 'v6' ? 'DONE' : undefined);
      assert.equal((await device.client.currentUser()).username, 'alice');
    });

    it(`says that more is asked for: ${major}`, async () => {
      const pool = await page.pool();
      await pool.administer('AdminCreateUser', { Username: 'alice', TemporaryPassword: PASSWORD });
      const { device, load } = page.app(major, pool);
      const { signInWithPassword } = load<typeof SignInV5 | typeof SignInV6>('sign-in');
      const { next } = await signInWithPassword('alice', PASSWORD);
      assert.match(next, /NEW_PASSWORD_REQUIRED$/);
      await assert.rejects(device.client.currentUser());
    });

    it(`tells the function of the pool where somebody comes from: ${major}`, async () => {
      const pool = await page.pool({ LambdaConfig: { PreAuthentication: functionArn('validate-campaign') } });
      await pool.addUser('alice');
      const { device, load } = page.app(major, pool);
      const { signInFromCampaign } = load<typeof TellV5 | typeof TellV6>('tell-the-function');
      await assert.rejects(signInFromCampaign('alice', PASSWORD, 'spring'), {
        name: 'UserLambdaValidationException',
      });
      await signInFromCampaign('alice', PASSWORD, 'autumn');
      assert.equal((await device.client.currentUser()).username, 'alice');
    });
  }
});
