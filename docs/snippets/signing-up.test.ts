import assert from 'node:assert/strict';
import { it } from 'node:test';
import type * as HubV5 from './signing-up/hub.v5';
import type * as HubV6 from './signing-up/hub.v6';
import type * as V5 from './signing-up/sign-up.v5';
import type * as V6 from './signing-up/sign-up.v6';
import { describeSnippets } from './testing/describe-snippets';
import { MAJORS } from './testing/snippet-files';
import { PASSWORD } from './testing/snippet-pool';

const EMAIL = 'alice@example.com';

describeSnippets('signing-up', (page) => {
  for (const major of MAJORS) {
    it(`signs up, with the address: ${major}`, async () => {
      const pool = await page.pool();
      const { signUp } = page.app(major, pool).load<typeof V5 | typeof V6>('sign-up');
      const { id, confirmed } = await signUp('alice', PASSWORD, EMAIL);
      assert.equal(confirmed, false);
      const { UserStatus, email, sub } = await pool.user('alice');
      assert.deepEqual({ UserStatus, email, sub }, { UserStatus: 'UNCONFIRMED', email: EMAIL, sub: id });
      await assert.rejects(signUp('alice', PASSWORD, EMAIL), { name: 'UsernameExistsException' });
    });

    it(`hears of the sign-in: ${major}`, async () => {
      const pool = await page.pool();
      await pool.addUser('alice');
      const { device, load } = page.app(major, pool);
      const shown: string[] = [];
      const stop = load<typeof HubV5 | typeof HubV6>('hub').onSignedIn((name) => shown.push(name));
      await device.client.signIn({ username: 'alice', password: PASSWORD });
      assert.deepEqual(shown, ['alice']);
      stop();
    });
  }
});
