import assert from 'node:assert/strict';
import { it } from 'node:test';
import type * as V5 from './confirming-a-sign-up/confirm.v5';
import type * as V6 from './confirming-a-sign-up/confirm.v6';
import { describeSnippets } from './testing/describe-snippets';
import { MAJORS } from './testing/snippet-files';
import { PASSWORD } from './testing/snippet-pool';

const EMAIL = 'shared@example.com';

describeSnippets('confirming-a-sign-up', (page) => {
  for (const major of MAJORS) {
    it(`confirms, and leaves the address with who has verified it: ${major}`, async () => {
      const pool = await page.pool({ AliasAttributes: ['email'] });
      const { device, load } = page.app(major, pool);
      const { confirm } = load<typeof V5 | typeof V6>('confirm');
      for (const username of ['alice', 'bruno']) {
        await device.client.signUp({ username, password: PASSWORD, attributes: { email: EMAIL } });
      }

      const confirmed = await confirm('alice', await pool.code('alice'));
      assert.equal(confirmed, major === 'v6' ? true : undefined);
      assert.equal((await pool.user('alice')).UserStatus, 'CONFIRMED');

      await assert.rejects(confirm('bruno', await pool.code('bruno')), { name: 'AliasExistsException' });
      assert.equal((await pool.user('alice')).email_verified, 'true');
    });
  }
});
