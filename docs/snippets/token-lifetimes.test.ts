import assert from 'node:assert/strict';
import { it } from 'node:test';
import { describeSnippets } from './testing/describe-snippets';
import { MAJORS } from './testing/snippet-files';
import { PASSWORD } from './testing/snippet-pool';
import type * as V5 from './token-lifetimes/expiry.v5';
import type * as V6 from './token-lifetimes/expiry.v6';

const FIVE_MINUTES = {
  AccessTokenValidity: 5,
  IdTokenValidity: 5,
  TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'minutes' },
};

describeSnippets('token-lifetimes', (page) => {
  for (const major of MAJORS) {
    it(`reads the expiry that the app client has set: ${major}`, async () => {
      const pool = await page.pool({}, FIVE_MINUTES);
      await pool.addUser('alice');
      const { device, load } = page.app(major, pool);
      const before = Date.now();
      await device.client.signIn({ username: 'alice', password: PASSWORD });
      const expiry = await load<typeof V5 | typeof V6>('expiry').accessTokenExpiry();
      const minutes = (Number(expiry) - before) / 60_000;
      assert.ok(minutes > 4.9 && minutes < 5.2, `${minutes} minutes`);
    });
  }

  it('gives no expiry while nobody is signed in: v6', async () => {
    const { load } = page.app('v6', await page.pool());
    assert.equal(await load<typeof V6>('expiry').accessTokenExpiry(), undefined);
  });
});
